/** Bytes of a text in an old one-byte encoding: the decoder's table turned round. */
export function encodeOld(text: string, encoding: 'windows-1251' | 'ibm866' | 'koi8-r'): Uint8Array {
  const table = new Map(
    [...new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map((sign, byte) => [sign, byte]),
  );
  return Uint8Array.from(text, (sign) => {
    const byte = table.get(sign);
    if (byte === undefined) throw new Error(`${sign} is not in ${encoding}`);
    return byte;
  });
}
