import type account from "./fr/account.json";
import type administration from "./fr/administration.json";
import type catalogue from "./fr/catalogue.json";
import type change from "./fr/change.json";
import type checkout from "./fr/checkout.json";
import type clients from "./fr/clients.json";
import type common from "./fr/common.json";
import type counter from "./fr/counter.json";
import type delivery from "./fr/delivery.json";
import type fiscal from "./fr/fiscal.json";
import type inventory from "./fr/inventory.json";
import type journal from "./fr/journal.json";
import type kitchen from "./fr/kitchen.json";
import type legal from "./fr/legal.json";
import type mail from "./fr/mail.json";
import type paper from "./fr/paper.json";
import type payment from "./fr/payment.json";
import type provider from "./fr/provider.json";
import type purchasing from "./fr/purchasing.json";
import type refusals from "./fr/refusals.json";
import type reports from "./fr/reports.json";
import type reviews from "./fr/reviews.json";
import type screen from "./fr/screen.json";
import type shifts from "./fr/shifts.json";
import type shop from "./fr/shop.json";
import type staff from "./fr/staff.json";
import type stock from "./fr/stock.json";
import type till from "./fr/till.json";
import type tracking from "./fr/tracking.json";

// Keys of texts are checked by the compiler; that English has the same ones, by a test.
declare module "next-intl" {
  interface AppConfig {
    Messages: {
      account: typeof account;
      administration: typeof administration;
      catalogue: typeof catalogue;
      change: typeof change;
      checkout: typeof checkout;
      clients: typeof clients;
      reviews: typeof reviews;
      common: typeof common;
      counter: typeof counter;
      delivery: typeof delivery;
      fiscal: typeof fiscal;
      inventory: typeof inventory;
      journal: typeof journal;
      kitchen: typeof kitchen;
      legal: typeof legal;
      mail: typeof mail;
      paper: typeof paper;
      payment: typeof payment;
      provider: typeof provider;
      purchasing: typeof purchasing;
      refusals: typeof refusals;
      reports: typeof reports;
      screen: typeof screen;
      shifts: typeof shifts;
      shop: typeof shop;
      staff: typeof staff;
      stock: typeof stock;
      till: typeof till;
      tracking: typeof tracking;
    };
  }
}
