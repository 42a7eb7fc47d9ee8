import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

type Fault =
  | "OVER_QUERY_LIMIT"
  | "REQUEST_DENIED"
  | "ZERO_RESULTS"
  | "hangs"
  | "nonsense"
  | "abroad"
  | "street";

/** Answers as Google's Geocoding does, one door or what a test scripts; counts what it was asked. */
export async function openMaps() {
  let fault: Fault | null = null;
  const asked: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? "", "http://maps");
    asked.push(searchParams);
    if (fault === "hangs") return;
    response.setHeader("content-type", "application/json");
    response.end(fault === "nonsense" ? "<html>" : JSON.stringify(answer(searchParams, fault)));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    breaks: (next: Fault | null) => {
      fault = next;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answer(asked: URLSearchParams, fault: Fault | null): object {
  if (fault === "OVER_QUERY_LIMIT" || fault === "REQUEST_DENIED")
    return { status: fault, error_message: "The provided API key is refused.", results: [] };
  if (fault === "ZERO_RESULTS") return { status: fault, results: [] };
  const postcode = /postal_code:(\d{5})/.exec(asked.get("components") ?? "")?.[1] ?? "";
  const part = (type: string, name: string) => ({
    long_name: name,
    short_name: name,
    types: [type, "political"],
  });
  return {
    status: "OK",
    results: [
      {
        address_components: [
          part("locality", "Lyon"),
          part("postal_code", postcode),
          part("country", fault === "abroad" ? "BE" : "FR"),
        ],
        formatted_address: asked.get("address"),
        geometry: {
          location: { lat: 45.7611, lng: 4.8522 },
          location_type: fault === "street" ? "GEOMETRIC_CENTER" : "ROOFTOP",
        },
        place_id: "ChIJ",
        types: ["street_address"],
      },
    ],
  };
}
