import { mostMegabytes, mostPictureBytes } from "@/lib/catalogue/picture";
import { setPicture } from "@/lib/catalogue/writes/set-picture";
import { Refusal } from "@/lib/refusal";
import { isOwnOrigin } from "@/lib/server/own-origin";
import { squarePictures } from "@/lib/server/pictures/square-pictures";
import { readBytes } from "@/lib/server/read-body";
import { refusedResponse } from "@/lib/server/refused-response";
import { getStaff } from "@/lib/server/session";
import { isHeadOffice } from "@/lib/staff/ranks";
import { actorOf, may } from "@/lib/staff/staff";

type Props = { params: Promise<{ product: string }> };

/** Takes a photograph as the body of the request: actions take only what a form types. */
export async function POST(request: Request, { params }: Props) {
  const staff = await getStaff();
  if (!staff) return new Response(null, { status: 401 });
  if (!may(staff, "catalogue.manage")) return new Response(null, { status: 404 });
  try {
    if (!isOwnOrigin(request.headers)) throw new Refusal("bad_origin");
    if (!isHeadOffice(staff.memberships)) throw new Refusal("not_allowed");
    const bytes = await readBytes(request, mostPictureBytes);
    if (!bytes) throw new Refusal("picture_large", { most: mostMegabytes });
    const picture = await squarePictures(bytes);
    const { product } = await params;
    return Response.json(await setPicture({ product, picture }, actorOf(staff, "administration")));
  } catch (error) {
    return refusedResponse(error);
  }
}
