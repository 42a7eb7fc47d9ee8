import { Readable } from "node:stream";
import { archiveJournal } from "@/lib/orders/writes/archive-journal";
import { Refusal } from "@/lib/refusal";
import { getStaff } from "@/lib/server/session";
import { outletFor } from "@/lib/staff/outlet-for";
import { actorOf } from "@/lib/staff/staff";

/** The fiscal archive of an outlet, or of what one of its closings closes, as a file. */
export async function GET(request: Request, { params }: { params: Promise<{ outlet: string }> }) {
  const staff = await getStaff();
  if (!staff) return new Response(null, { status: 401 });
  const outlet = outletFor(staff, "accounts.view", (await params).outlet);
  if (!outlet) return new Response(null, { status: 404 });
  const closing = new URL(request.url).searchParams.get("cloture") ?? undefined;
  try {
    const { name, lines } = await archiveJournal({ outletId: outlet.id, closing }, actorOf(staff, "counter"));
    return new Response(Readable.toWeb(Readable.from(encoded(lines))) as ReadableStream<Uint8Array>, {
      headers: {
        "Content-Type": "application/x-ndjson; charset=utf-8",
        "Content-Disposition": `attachment; filename="${name}"`,
        "Cache-Control": "no-store",
      },
    });
  } catch (error) {
    if (error instanceof Refusal) return new Response(null, { status: 404 });
    throw error;
  }
}

async function* encoded(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const line of lines) yield encoder.encode(line);
}
