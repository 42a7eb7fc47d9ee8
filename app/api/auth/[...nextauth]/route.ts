import NextAuth from "next-auth";
import { authOptions } from "@/lib/server/session";

const answer = NextAuth(authOptions);

export { answer as GET, answer as POST };
