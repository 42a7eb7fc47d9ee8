/** The body of a request as text, or null when it is larger than allowed: route handlers take bodies of any size. */
export const readBody = async (request: Request, mostBytes: number): Promise<string | null> =>
  (await readBytes(request, mostBytes))?.toString("utf8") ?? null;

/** The same as it came. What says it is too large is not read at all, what turns out to be is no longer than that. */
export async function readBytes(request: Request, mostBytes: number): Promise<Buffer | null> {
  if (Number(request.headers.get("content-length") ?? 0) > mostBytes) return null;
  const reader = request.body?.getReader();
  if (!reader) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > mostBytes) {
      await reader.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}
