import { connection } from "next/server";
import { readiness } from "@/lib/server/readiness";

/** 200 when this process is fit to serve, 503 and what is missing when not; words only, no figures. */
export async function GET() {
  await connection();
  const { ready, checks } = await readiness();
  return Response.json(
    { ready, checks },
    { status: ready ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}
