// What Google's map script is to a page, as far as ours asks for it: a map that draws nothing but its markers, for browser tests.
(() => {
  const { maps } = window.google;
  class LatLng {
    constructor({ lat, lng }) {
      this.toJSON = () => ({ lat, lng });
      this.lat = () => lat;
      this.lng = () => lng;
    }
  }
  const listeners = new WeakMap();
  const event = {
    addListener(target, name, tell) {
      const all = listeners.get(target) ?? new Set();
      listeners.set(target, all.add({ name, tell }));
      return {
        remove: () => {
          for (const one of [...all]) if (one.tell === tell) all.delete(one);
        },
      };
    },
    clearInstanceListeners: (target) => listeners.delete(target),
    trigger(target, name, said) {
      for (const one of listeners.get(target) ?? []) if (one.name === name) one.tell(said);
    },
  };
  class GoogleMap {
    constructor(div, options) {
      this.div = div;
      div.dataset.google = options.mapId;
      div.addEventListener("click", ({ offsetX, offsetY }) => {
        const { north, south, east, west } = this.bounds;
        const lat = north - ((north - south) * offsetY) / div.offsetHeight;
        const lng = west + ((east - west) * offsetX) / div.offsetWidth;
        event.trigger(this, "click", { latLng: new LatLng({ lat, lng }), stop() {} });
      });
    }
    fitBounds(bounds) {
      this.bounds = bounds;
    }
    getBounds() {
      const { north, south, east, west } = this.bounds;
      return {
        toJSON: () => this.bounds,
        contains: ({ lat, lng }) => lat <= north && lat >= south && lng <= east && lng >= west,
      };
    }
    getCenter() {
      const { north, south, east, west } = this.bounds;
      return new LatLng({ lat: (north + south) / 2, lng: (east + west) / 2 });
    }
    getZoom() {
      return 14;
    }
    getHeading() {
      return 0;
    }
    getTilt() {
      return 0;
    }
    getDiv() {
      return this.div;
    }
    setOptions() {}
    moveCamera() {}
  }
  class AdvancedMarkerElement extends HTMLElement {
    set map(map) {
      if (map) map.div.append(this);
      else this.remove();
    }
    set content(content) {
      this.replaceChildren(content);
      this.own = content;
    }
    get content() {
      return this.own;
    }
    set position(place) {
      if (place) this.dataset.place = `${place.lat},${place.lng}`;
    }
  }
  customElements.define("gmp-advanced-marker", AdvancedMarkerElement);
  class Polyline {
    setMap() {}
    setOptions() {}
    setPath() {}
    getPath() {
      return null;
    }
  }
  const libraries = {
    core: { LatLng, event },
    maps: { Map: GoogleMap, Polyline },
    marker: { AdvancedMarkerElement },
  };
  Object.assign(maps, {
    version: "3.64.1",
    Settings: { getInstance: () => ({}) },
    LatLng,
    event,
    Map: GoogleMap,
    Polyline,
    marker: libraries.marker,
  });
  maps.importLibrary = async (name) => libraries[name] ?? {};
  maps.__ib__();
})();
