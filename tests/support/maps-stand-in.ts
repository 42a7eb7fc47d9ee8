import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

type Fault =
  | "OVER_QUERY_LIMIT"
  | "REQUEST_DENIED"
  | "ZERO_RESULTS"
  | "500"
  | "hangs"
  | "nonsense"
  | "abroad"
  | "street";

type Posted = { path: string; fields: string; body: Record<string, unknown> };

/**
 * Answers as Google's Geocoding, Places and Routes do, one door and one way or what a test scripts; counts what it was asked:
 * `asked` the addresses' words, `posted` what the newer services were sent.
 */
export async function openMaps() {
  let fault: Fault | null = null;
  const asked: URLSearchParams[] = [];
  const posted: Posted[] = [];
  const server = createServer(async (request, response) => {
    const { searchParams, pathname } = new URL(request.url ?? "", "http://maps");
    asked.push(searchParams);
    const sent = await sentWith(request, pathname);
    posted.push(sent);
    if (fault === "hangs") return;
    const refusal = pathname.startsWith("/maps/") ? null : refusalOf(fault);
    response.statusCode = fault === "500" ? 500 : Number(refusal?.error.code ?? 200);
    response.setHeader("content-type", "application/json");
    if (fault === "nonsense") return response.end("<html>");
    if (refusal) return response.end(JSON.stringify(refusal));
    if (pathname.startsWith("/maps/")) return response.end(JSON.stringify(answer(searchParams, fault)));
    response.end(JSON.stringify(newer(sent, fault)));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    ...{ asked, posted },
    breaks: (next: Fault | null) => {
      fault = next;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function sentWith(request: IncomingMessage, path: string): Promise<Posted> {
  const said = request.method === "POST" ? await text(request) : "{}";
  return { path, fields: String(request.headers["x-goog-fieldmask"] ?? ""), body: JSON.parse(said) };
}

/** How the newer services refuse: a status and an error that names it. */
function refusalOf(fault: Fault | null) {
  const [code, status] =
    fault === "OVER_QUERY_LIMIT"
      ? [429, "RESOURCE_EXHAUSTED"]
      : fault === "REQUEST_DENIED"
        ? [403, "PERMISSION_DENIED"]
        : fault === "500"
          ? [500, "INTERNAL"]
          : [0, ""];
  return code ? { error: { code, message: "It is not answered.", status } } : null;
}

function newer({ path, body }: Posted, fault: Fault | null): object {
  if (fault === "ZERO_RESULTS") return {};
  if (path === "/v1/places:autocomplete")
    return {
      suggestions: [
        {
          placePrediction: {
            placeId: "ChIJ_the_door_in_Lyon",
            structuredFormat: {
              mainText: { text: `${body.input}` },
              secondaryText: { text: "Lyon, France" },
            },
          },
        },
        { queryPrediction: { text: { text: "pizza" } } },
      ],
    };
  if (path.startsWith("/v1/places/")) {
    const part = (types: string[], longText: string, shortText = longText) => ({
      types,
      longText,
      shortText,
    });
    return {
      addressComponents: [
        ...(fault === "street" ? [] : [part(["street_number"], "999")]),
        part(["route"], "Rue Inconnue du Carnet"),
        part(["locality", "political"], "Lyon"),
        part(
          ["country", "political"],
          fault === "abroad" ? "Belgique" : "France",
          fault === "abroad" ? "BE" : "FR",
        ),
        part(["postal_code"], "69003"),
      ],
      location: { latitude: 45.7611, longitude: 4.8522 },
    };
  }
  const ends = [body.origin, body.destination].map((end) => {
    const { latitude, longitude } = (end as { location: { latLng: { latitude: number; longitude: number } } })
      .location.latLng;
    return [longitude, latitude];
  });
  return {
    routes: [
      {
        distanceMeters: 1840,
        duration: "401s",
        polyline: {
          geoJsonLinestring: { type: "LineString", coordinates: [ends[0], [4.85, 45.76], ends[1]] },
        },
      },
    ],
  };
}

function answer(asked: URLSearchParams, fault: Fault | null): object {
  if (fault === "OVER_QUERY_LIMIT" || fault === "REQUEST_DENIED")
    return { status: fault, error_message: "The provided API key is refused.", results: [] };
  if (fault === "500") return { status: "UNKNOWN_ERROR", results: [] };
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
