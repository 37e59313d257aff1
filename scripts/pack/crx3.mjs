// The CRX3 container of Chromium (components/crx_file/crx3.proto): a signed header before a zip.
import { createHash, createPublicKey, sign } from 'node:crypto';

/** A protobuf field of bytes. */
function bytesField(number, bytes) {
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

function varint(value) {
  const bytes = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) + 128);
  }
}

function uint32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

const publicKeyOf = (privateKey) => createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
const idBytes = (privateKey) => createHash('sha256').update(publicKeyOf(privateKey)).digest().subarray(0, 16);

/** The extension's id that follows from a key: 32 letters a to p. */
export function extensionId(privateKey) {
  return [...idBytes(privateKey).toString('hex')].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** A zip as a signed CRX3. `privateKey` is an RSA KeyObject. The same zip and key give the same bytes. */
export function crx3(zip, privateKey) {
  const signedData = bytesField(1, idBytes(privateKey));
  const toSign = Buffer.concat([Buffer.from('CRX3 SignedData\0'), uint32(signedData.length), signedData, zip]);
  const signature = sign('sha256', toSign, privateKey);
  const proof = Buffer.concat([bytesField(1, publicKeyOf(privateKey)), bytesField(2, signature)]);
  const header = Buffer.concat([bytesField(2, proof), bytesField(10_000, signedData)]);
  return Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, zip]);
}
