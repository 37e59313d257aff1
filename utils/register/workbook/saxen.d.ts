/** What is used of the package, which brings no types. */
declare module 'saxen' {
  type Decode = (text: string) => string;
  type Attributes = Record<string, string>;
  export class Parser {
    on(event: 'openTag', listener: (name: string, attributes: () => Attributes, decode: Decode, selfClosing: boolean) => void): this;
    on(event: 'closeTag', listener: (name: string, decode: Decode, selfClosing: boolean) => void): this;
    on(event: 'text', listener: (text: string, decode: Decode) => void): this;
    on(event: 'cdata', listener: (text: string) => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    on(event: 'warn', listener: (warning: Error) => void): this;
    /** Takes the next piece, which may end anywhere. */
    write(xml: string): this;
    end(): Error | undefined;
  }
}
