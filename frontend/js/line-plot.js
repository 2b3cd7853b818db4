/* A line through time. Points come as JSON in the attribute "points": [{x, y, when, amount, estimated}].
   The host is an image with a label; the figures stand in a table beside it. */
(() => {
  const NS = 'http://www.w3.org/2000/svg';
  const HEIGHT = 190;
  const PAD = { top: 12, right: 14, bottom: 24, left: 58 };

  const shape = (name, attributes, text) => {
    const element = document.createElementNS(NS, name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    if (text !== undefined) element.textContent = text;
    return element;
  };

  /* Round steps: 1, 2 or 5 times a power of ten, about four of them. */
  const ticks = (top) => {
    const rough = top / 4 || 1;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 5, 10].find((factor) => factor * power >= rough) * power;
    const found = [];
    for (let value = 0; value < top + step; value += step) found.push(value);
    return found;
  };

  const short = (value) => {
    const language = document.documentElement.lang || undefined;
    return new Intl.NumberFormat(language, { notation: value >= 100000 ? 'compact' : 'standard', maximumFractionDigits: 2 })
      .format(value);
  };

  class LinePlot extends HTMLElement {
    static observedAttributes = ['points'];

    connectedCallback() {
      if (!this.shadowRoot) {
        const style = document.createElement('style');
        style.textContent = `
          :host { display: block; position: relative; }
          svg { display: block; width: 100%; height: ${HEIGHT}px; overflow: visible; }
          text { fill: var(--ls-ink-2); font: 12px inherit; font-family: inherit; font-variant-numeric: tabular-nums; }
          .grid { stroke: var(--ls-line); }
          .line { fill: none; stroke: var(--ls-accent); stroke-width: 2; stroke-linejoin: round; }
          .line.estimated { stroke-dasharray: 4 4; }
          .dot { fill: var(--ls-accent); }
          .dot.estimated { fill: var(--ls-surface); stroke: var(--ls-accent); stroke-width: 2; }
          .cursor { stroke: var(--ls-line-strong); }
          .tip { position: absolute; top: 0; transform: translateX(-50%); pointer-events: none; white-space: nowrap;
                 background: var(--ls-surface); color: var(--ls-ink); border: 1px solid var(--ls-line-strong);
                 border-radius: 6px; padding: 2px 8px; font-size: 13px; }
          .tip[hidden] { display: none; }`;
        this.tip = document.createElement('div');
        this.tip.className = 'tip';
        this.tip.hidden = true;
        this.attachShadow({ mode: 'open' }).append(style, this.tip);
        this.resized = new ResizeObserver(() => this.draw());
        this.addEventListener('pointermove', (event) => this.point(event));
        this.addEventListener('pointerleave', () => this.rest());
      }
      this.resized.observe(this);
      this.draw();
    }

    disconnectedCallback() {
      this.resized?.disconnect();
    }

    attributeChangedCallback() {
      if (this.shadowRoot) this.draw();
    }

    draw() {
      const points = JSON.parse(this.getAttribute('points') || '[]');
      const width = this.clientWidth;
      this.svg?.remove();
      const known = points.filter((point) => point.y !== null);
      if (!width || known.length === 0) return;
      const marks = ticks(Math.max(...known.map((point) => point.y)));
      const top = marks[marks.length - 1];
      const [from, to] = [points[0].x, points[points.length - 1].x];
      const x = (value) => PAD.left + ((value - from) / (to - from || 1)) * (width - PAD.left - PAD.right);
      const y = (value) => HEIGHT - PAD.bottom - (value / top) * (HEIGHT - PAD.top - PAD.bottom);
      this.svg = shape('svg', { 'aria-hidden': 'true', viewBox: `0 0 ${width} ${HEIGHT}` });
      this.axes(points, marks, x, y, width);
      this.lines(points, x, y);
      this.cursor = shape('line', { class: 'cursor', y1: PAD.top, y2: HEIGHT - PAD.bottom, visibility: 'hidden' });
      this.svg.append(this.cursor);
      this.places = known.map((point) => ({ ...point, px: x(point.x), py: y(point.y) }));
      this.shadowRoot.append(this.svg);
    }

    axes(points, marks, x, y, width) {
      marks.forEach((mark) => {
        this.svg.append(
          shape('line', { class: 'grid', x1: PAD.left, x2: width - PAD.right, y1: y(mark), y2: y(mark) }),
          shape('text', { x: PAD.left - 8, y: y(mark) + 4, 'text-anchor': 'end' }, short(mark)));
      });
      const room = Math.max(2, Math.floor((width - PAD.left) / 90));
      const every = Math.max(1, Math.ceil(points.length / room));
      points.forEach((point, index) => {
        if (index % every !== 0) return;
        const last = index + every >= points.length && x(point.x) > width - PAD.right - 30;
        this.svg.append(shape('text',
          { x: x(point.x), y: HEIGHT - 6, 'text-anchor': index === 0 ? 'start' : last ? 'end' : 'middle' }, point.when));
      });
    }

    lines(points, x, y) {
      for (let i = 1; i < points.length; i++) {
        const [a, b] = [points[i - 1], points[i]];
        if (a.y === null || b.y === null) continue;
        this.svg.append(shape('path',
          { class: b.estimated ? 'line estimated' : 'line', d: `M${x(a.x)} ${y(a.y)}L${x(b.x)} ${y(b.y)}` }));
      }
      if (points.length > 30) return;
      points.filter((point) => point.y !== null).forEach((point) => this.svg.append(shape('circle',
        { class: point.estimated ? 'dot estimated' : 'dot', cx: x(point.x), cy: y(point.y), r: 4 })));
    }

    point(event) {
      if (!this.places) return;
      const at = event.clientX - this.getBoundingClientRect().left;
      const near = this.places.reduce((best, place) =>
        Math.abs(place.px - at) < Math.abs(best.px - at) ? place : best);
      this.cursor.setAttribute('x1', near.px);
      this.cursor.setAttribute('x2', near.px);
      this.cursor.setAttribute('visibility', 'visible');
      this.tip.textContent = `${near.when}: ${near.amount}`;
      this.tip.style.left = `${Math.min(Math.max(near.px, 70), this.clientWidth - 70)}px`;
      this.tip.hidden = false;
    }

    rest() {
      this.cursor?.setAttribute('visibility', 'hidden');
      this.tip.hidden = true;
    }
  }

  if (!customElements.get('ls-line-plot')) customElements.define('ls-line-plot', LinePlot);
})();
