import { type NextRequest, NextResponse } from "next/server";
import { doorHeader, doorWord, restBehindDoor } from "@/lib/server/admin-door";

/** What is behind the secret address is in no referrer, no cache and no log of the server in front. */
const discreet = { "Referrer-Policy": "no-referrer", "Cache-Control": "no-store" };

/**
 * Protects nothing: leads from the secret address to the administration, whose pages ask who is there, and tells staff pages
 * their own address, so that sign-in can lead back to it.
 */
export function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl;
  const headers = new Headers(request.headers);
  headers.delete(doorHeader);
  const rest = restBehindDoor(pathname);
  if (rest !== null) {
    headers.set(doorHeader, doorWord());
    const inside = new URL(`/hq${rest}${search}`, request.url);
    return NextResponse.rewrite(inside, { request: { headers }, headers: discreet });
  }
  if (pathname.startsWith("/staff")) headers.set("x-staff-path", pathname + search);
  return NextResponse.next({ request: { headers } });
}

// The secret is not known while building: every address whose first word is as long as one comes this way.
export const config = {
  matcher: ["/staff/:path*", "/hq/:path*", "/:first([A-Za-z0-9_-]{16,})/:rest*"],
};
