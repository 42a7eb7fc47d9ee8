import { type NextRequest, NextResponse } from "next/server";

/** Protects nothing: tells staff pages their own address, so that sign-in can lead back to it. */
export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers);
  headers.set("x-staff-path", request.nextUrl.pathname + request.nextUrl.search);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: "/staff/:path*" };
