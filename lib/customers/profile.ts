import { z } from "zod";
import { customerCarriers } from "@/db/enums";

/** What a customer sets about himself, as it is kept. */
export type Profile = {
  name: string;
  phone: string | null;
  toldBy: (typeof customerCarriers)[number];
  /** Whether he asked for offers. */
  offers: boolean;
  /** Whether he wants to be asked how an order was. */
  reviews: boolean;
  billing: Billing | null;
  addresses: KeptAddress[];
};

export type Billing = { name: string; address: string; vatNumber?: string };

export type KeptAddress = {
  id: string;
  line: string;
  extra: string;
  postcode: string;
  city: string;
  lat: number | null;
  lng: number | null;
  preferred: boolean;
};

/** More than these are somebody else's. */
export const mostAddresses = 8;

export const ToldBy = z.enum(customerCarriers);
