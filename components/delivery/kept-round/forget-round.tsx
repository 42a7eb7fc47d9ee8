"use client";
import { useEffect } from "react";
import { forgetRound } from "./kept-round";

/** Whoever comes to sign in finds nothing of who was signed in before. */
export function ForgetRound() {
  useEffect(() => void forgetRound(), []);
  return null;
}
