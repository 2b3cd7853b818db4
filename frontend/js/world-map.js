/* Countries shaded by a number. Attributes: "countries" [{code, number, text}], "selected" (two letters).
   A click on a country with a number sends "choose" with its letters. Natural Earth projection (Patterson et al.). */
(() => {
  const NS = 'http://www.w3.org/2000/svg';
  const WIDTH = 880;
  const HEIGHT = 400;
  const SCALE = 161;

  const project = ([lon, lat]) => {
    const [l, p] = [lon * Math.PI / 180, lat * Math.PI / 180];
    const [p2, p4] = [p * p, p ** 4];
    const x = l * (0.8707 - 0.131979 * p2 + p4 * (-0.013791 + p4 * (0.003971 * p2 - 0.001529 * p4)));
    const y = p * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4)));
    return [WIDTH / 2 + x * SCALE, 224 - y * SCALE];
  };

  /* A ring that crosses the 180th meridian goes on beyond it instead of jumping to the other edge of the map. */
  const unwrapped = (ring) => {
    let turn = 0;
    return ring.map(([lon, lat], index) => {
      const step = index === 0 ? 0 : lon - ring[index - 1][0];
      if (step > 180) turn -= 360;
      if (step < -180) turn += 360;
      return [lon + turn, lat];
    });
  };

  const outline = (geometry) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons.flat().map((ring) => 'M' + unwrapped(ring)
      .map((point) => project(point).map((n) => n.toFixed(1)).join(' ')).join('L') + 'Z').join('');
  };

  const file = (name) => fetch(new URL(`img/world/${name}`, document.baseURI));
  let shapes;
  const load = () => shapes ??= Promise.all([
    file('countries-110m.geojson').then((answer) => answer.json()),
    file('small-countries-points.csv').then((answer) => answer.text())
  ]).then(([world, points]) => ({
    outlines: world.features.filter((feature) => feature.properties.code !== 'AQ')
      .map((feature) => ({ code: feature.properties.code, d: outline(feature.geometry) })),
    points: new Map(points.trim().split('\n').slice(1).map((line) => line.split(','))
      .map((cells) => [cells[0], project([Number(cells[3]), Number(cells[4])])]))
  }));

  class WorldMap extends HTMLElement {
    static observedAttributes = ['countries', 'selected'];

    connectedCallback() {
      if (!this.shadowRoot) {
        const style = document.createElement('style');
        style.textContent = `
          :host { display: block; }
          svg { display: block; width: 100%; height: auto; }
          path, circle { fill: var(--ls-track); stroke: var(--ls-surface); stroke-width: .6; vector-effect: non-scaling-stroke; }
          .some { cursor: pointer; }
          .some:hover, .selected { stroke: var(--ls-ink); stroke-width: 1.6; }`;
        this.attachShadow({ mode: 'open' }).append(style);
        this.addEventListener('click', (event) => {
          const code = event.composedPath()[0].dataset?.code;
          if (code) this.dispatchEvent(new CustomEvent('choose', { detail: code }));
        });
      }
      this.draw();
    }

    attributeChangedCallback() {
      if (this.shadowRoot) this.draw();
    }

    async draw() {
      const world = await load();
      const countries = JSON.parse(this.getAttribute('countries') || '[]');
      const known = new Map(countries.map((country) => [country.code, country]));
      const most = Math.max(1, ...countries.map((country) => country.number));
      const svg = document.createElementNS(NS, 'svg');
      svg.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
      svg.setAttribute('aria-hidden', 'true');
      const drawn = new Set();
      world.outlines.forEach(({ code, d }) => {
        drawn.add(code);
        svg.append(this.shape('path', { d }, known.get(code), most));
      });
      known.forEach((country, code) => {
        const place = !drawn.has(code) && world.points.get(code);
        if (place) svg.append(this.shape('circle', { cx: place[0], cy: place[1], r: 4 }, country, most));
      });
      this.shadowRoot.querySelector('svg')?.remove();
      this.shadowRoot.append(svg);
    }

    shape(name, attributes, country, most) {
      const element = document.createElementNS(NS, name);
      Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
      if (country) {
        const share = Math.round(25 + 75 * Math.sqrt(country.number / most));
        element.style.fill = `color-mix(in srgb, var(--ls-accent) ${share}%, var(--ls-track))`;
        element.dataset.code = country.code;
        element.setAttribute('class', country.code === this.getAttribute('selected') ? 'some selected' : 'some');
        const title = document.createElementNS(NS, 'title');
        title.textContent = country.text;
        element.append(title);
      }
      return element;
    }
  }

  if (!customElements.get('ls-world-map')) customElements.define('ls-world-map', WorldMap);
})();
