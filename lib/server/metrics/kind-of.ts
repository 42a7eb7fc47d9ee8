type RequestKind = "page" | "action" | "api" | "live" | "static" | "own";

/** What a request is for, in few words: a series for each address would be as many as there are orders. */
export function kindOf(method: string | undefined, url: string | undefined, isAction: boolean): RequestKind {
  const path = (url ?? "/").replace(/\?.*$/, "");
  if (path.startsWith("/_next/") || path.startsWith("/art/") || /\.\w+$/.test(path)) return "static";
  if (path === "/api/live") return "live";
  // What watches, warms and deploys asks too, and is nobody's customer.
  if (/^\/api\/(health|ready|metrics|revalidate)$/.test(path)) return "own";
  if (path.startsWith("/api/")) return "api";
  return method === "POST" && isAction ? "action" : "page";
}
