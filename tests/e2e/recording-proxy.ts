import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordingProxy {
  /** `host:port`. */
  address: string;
  port: number;
  /** Every host that anything in the browser wanted to speak to. */
  hosts: string[];
  close(): void;
}

/** A proxy that lets nothing through and notes who was asked for: what no page, worker or frame can go around. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    hosts.push(new URL(request.url ?? '', 'http://none').host);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    hosts.push(request.url ?? '');
    // A browser that is killed lets go of it without a word.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `127.0.0.1:${port}`,
    port,
    hosts,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Hosts of the browsers' makers, which browsers ask by themselves. */
const MAKERS = /(?:^|\.)(?:google|googleapis|gstatic|gvt1|gvt2|googleusercontent|mozilla|firefox|mozgcp)\.(?:com|org|net):?\d*$/;

export const isOfMaker = (host: string): boolean => MAKERS.test(host.replace(/:\d+$/, ''));
