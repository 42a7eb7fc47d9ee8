import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import { Shell } from "@/components/staff/shell";
import { requireSignedIn } from "@/lib/server/session";
import { postsOf } from "@/lib/staff/screens";
import { rolesOf } from "@/lib/staff/staff";
import { lockScreenAction } from "../poste/actions";
import { signOutAction } from "./actions";

/** Around every screen of a shift: where one is, where one may go, who one is. */
export default async function ShellLayout({ children }: { children: ReactNode }) {
  const staff = await requireSignedIn();
  const { staff: texts, screen } = await getMessages();
  return (
    <NextIntlClientProvider
      messages={{
        staff: {
          ...{ shell: texts.shell, screens: texts.screens, roles: texts.roles, broken: texts.broken },
          ...{ palette: texts.palette, orders: { status: texts.orders.status } },
        },
        screen,
      }}
    >
      <Shell
        name={staff.name}
        email={staff.email}
        roles={rolesOf(staff)}
        posts={postsOf(staff)}
        signOut={signOutAction}
        lock={staff.screen ? lockScreenAction : null}
      >
        {children}
      </Shell>
    </NextIntlClientProvider>
  );
}
