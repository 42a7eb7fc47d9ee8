import { connection } from "next/server";
import { pool } from "@/lib/server/db";

/** 200 when this process answers and reaches its database; nothing more is said to strangers. */
export async function GET() {
  await connection();
  try {
    await pool`select 1`;
    return Response.json({ ok: true });
  } catch {
    return Response.json({ ok: false }, { status: 503 });
  }
}
