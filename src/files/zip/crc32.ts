const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let code = byte;
  for (let bit = 0; bit < 8; bit++) code = code & 1 ? (code >>> 1) ^ 0xedb88320 : code >>> 1;
  return code;
});

/** The checksum of the zip format (ISO 3309). @param before of the bytes in front of these */
export function crc32(bytes: Uint8Array, before = 0): number {
  let code = before ^ 0xffffffff;
  for (let i = 0; i < bytes.length; i++) code = crcTable[(code ^ bytes[i]!) & 0xff]! ^ (code >>> 8);
  return (code ^ 0xffffffff) >>> 0;
}
