"use client";
import { Link } from "@/components/navigation";

/** A column of the footer. Its links are written out here, so that a page carries their addresses and not their markup twice. */
export function FooterLinks({ title, links }: { title: string; links: [href: string, name: string][] }) {
  return (
    <nav aria-label={title}>
      <p className="mb-2 font-bold text-[#f5b057]">{title}</p>
      <ul>
        {links.map(([href, name]) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              className="inline-block rounded py-1.5 underline-offset-4 hover:underline"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
