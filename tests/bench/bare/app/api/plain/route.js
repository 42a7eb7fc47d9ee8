export const dynamic = "force-dynamic";

/** The handler that only answers. */
export const GET = () => Response.json({ items: {}, extras: [], at: new Date().toISOString() });
