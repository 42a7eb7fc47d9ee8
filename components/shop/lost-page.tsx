"use client";
import { Link } from "@/components/navigation";
import { buttonLook } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LostPizza } from "./lost-pizza";

/** A page that does not exist. Every page carries its words along, and nothing more: its markup is made when it is shown. */
export function LostPage({ title, lead, home }: { title: string; lead: string; home: string }) {
  return (
    <EmptyState
      as="h1"
      picture={<LostPizza />}
      title={title}
      action={
        <Link href="/" prefetch={false} className={buttonLook()}>
          {home}
        </Link>
      }
    >
      {lead}
    </EmptyState>
  );
}
