import { personOf } from "@/lib/customers/person";
import { giveData } from "@/lib/orders/writes/give-data";
import { Refusal } from "@/lib/refusal";
import { getStaff } from "@/lib/server/session";
import { outletFor } from "@/lib/staff/outlet-for";
import { isHeadOffice } from "@/lib/staff/ranks";
import { actorOf } from "@/lib/staff/staff";

/** Everything the house knows of somebody who asked for it: `?client=+33639981234`. That it was handed over is written down. */
export async function GET(request: Request, { params }: { params: Promise<{ outlet: string }> }) {
  const staff = await getStaff();
  if (!staff) return new Response(null, { status: 401 });
  if (!outletFor(staff, "customers.manage", (await params).outlet))
    return new Response(null, { status: 404 });
  const person = personOf(new URL(request.url).searchParams.get("client"));
  if (!person) return new Response(null, { status: 400 });
  const asked = {
    ...person,
    outletIds: staff.outletIds("customers.manage"),
    everybody: isHeadOffice(staff.memberships),
  };
  try {
    const data = await giveData(asked, { ...actorOf(staff, "counter"), userId: staff.userId });
    return new Response(JSON.stringify(data, null, 2), {
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": 'attachment; filename="donnees-client.json"',
        "Cache-Control": "no-store",
      },
    });
  } catch (error) {
    if (error instanceof Refusal) return new Response(null, { status: 404 });
    throw error;
  }
}
