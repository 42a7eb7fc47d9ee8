import { connection } from "next/server";
import { crewMetrics } from "@/lib/server/metrics/crew";
import { mayReadMetrics } from "@/lib/server/metrics/may-read";
import { tradeMetrics } from "@/lib/server/metrics/trade";

/** The house in figures, as Prometheus and its like read them; whoever may not read them finds nothing here. */
export async function GET(request: Request) {
  await connection();
  if (!mayReadMetrics(request.headers)) return new Response(null, { status: 404 });
  const [crew, trade] = await Promise.all([crewMetrics(), tradeMetrics()]);
  const text = `${await crew.metrics()}\n${await trade.metrics()}`;
  return new Response(text, { headers: { "Content-Type": crew.contentType, "Cache-Control": "no-store" } });
}
