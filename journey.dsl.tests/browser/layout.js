// What is wrong with how a page is laid out, as sentences. Evaluated in the page; journey.dsl.tests.document.Layout is the
// other end. Texts are judged by where they really stand, whatever elements they are in.
(() => {
  const TOLERANCE = 1;
  const LEAST_POINTS = 8;
  const PAPER = matchMedia('print').matches;

  const name = element => {
    const id = element.id ? `#${element.id}` : '';
    const classes = element.getAttribute('class');
    return `${element.localName}${id}${classes ? `.${classes.trim().replace(/\s+/g, '.')}` : ''}`;
  };
  const quoted = text => `“${text.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
  const styles = new Map();
  const styleOf = element => {
    if (!styles.has(element)) styles.set(element, getComputedStyle(element));
    return styles.get(element);
  };
  const ancestors = element => {
    const all = [];
    for (let one = element; one; one = one.parentElement) all.push(one);
    return all;
  };
  // for screen readers alone: clipped away on purpose
  const forEars = element => ancestors(element).some(one => styleOf(one).clipPath === 'inset(50%)');

  /** The lines of a text, each as high as its letters: the boxes of a font reach into the lines around. */
  function linesOf(node, size) {
    const range = document.createRange();
    range.selectNodeContents(node);
    return Array.from(range.getClientRects()).filter(box => box.width > 0 && box.height > 0).map(box => {
      const middle = (box.top + box.bottom) / 2;
      const half = Math.min(box.height, size) / 2;
      return { left: box.left, right: box.right, top: middle - half, bottom: middle + half };
    });
  }

  function texts() {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim() || !element.checkVisibility({ visibilityProperty: true }) || forEars(element)) continue;
      const size = parseFloat(styleOf(element).fontSize);
      for (const box of linesOf(node, size)) found.push({ node, element, size, box });
    }
    return found;
  }

  function sideways() {
    const wide = document.scrollingElement.scrollWidth;
    if (wide <= innerWidth) return [];
    const guilty = Array.from(document.body.querySelectorAll('*')).filter(one => one.getBoundingClientRect().right > innerWidth + TOLERANCE);
    return [`The page is ${wide} px wide in a window of ${innerWidth}: ${guilty.slice(0, 4).map(name).join(', ')}`];
  }

  function overlapping(all) {
    const sorted = all.filter(one => !one.element.closest('.skip')).sort((a, b) => a.box.top - b.box.top);
    const wrong = [];
    for (let i = 0; i < sorted.length; i++) {
      const a = sorted[i];
      for (let j = i + 1; j < sorted.length && sorted[j].box.top < a.box.bottom - TOLERANCE; j++) {
        const b = sorted[j];
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (a.node !== b.node && wide > TOLERANCE && high > TOLERANCE) {
          wrong.push(`${quoted(a.node.data)} in ${name(a.element)} overlaps ${quoted(b.node.data)} in ${name(b.element)} by ${Math.round(wide)} × ${Math.round(high)} px`);
        }
      }
    }
    return wrong;
  }

  /** Which edges of its box an element cuts off what is in it at; what scrolls loses nothing, except on paper. */
  function cuts(element) {
    const style = styleOf(element);
    const cut = overflow => overflow === 'hidden' || overflow === 'clip' || (PAPER && overflow !== 'visible');
    const shape = style.clipPath !== 'none';
    return { across: shape || cut(style.overflowX), down: shape || cut(style.overflowY) };
  }

  function clipped(all) {
    const wrong = new Set();
    for (const { node, element, box } of all) {
      for (const one of ancestors(element)) {
        const { across, down } = cuts(one);
        if ((!across && !down) || one.closest('svg') !== element.closest('svg')) continue;
        const edge = one === document.documentElement ? { left: 0, top: 0, right: innerWidth, bottom: innerHeight } : one.getBoundingClientRect();
        const lost = (across && (box.left < edge.left - TOLERANCE || box.right > edge.right + TOLERANCE))
          || (down && (box.top < edge.top - TOLERANCE || box.bottom > edge.bottom + TOLERANCE));
        if (lost) wrong.add(`${quoted(node.data)} in ${name(element)} is cut off by ${name(one)}`);
      }
    }
    return [...wrong];
  }

  /** Boxes with a border around them that something sticks out of: a frame that does not hold what is in it. */
  function spilling(all) {
    const framed = Array.from(document.body.querySelectorAll('*')).filter(one => {
      const style = styleOf(one);
      return !one.closest('svg') && style.display !== 'inline' && [style.borderTopWidth, style.borderBottomWidth, style.borderLeftWidth].every(width => parseFloat(width) > 0);
    });
    const boxes = new Map(framed.map(one => [one, one.getBoundingClientRect()]));
    const drawn = Array.from(document.body.querySelectorAll('svg')).filter(one => !one.parentElement.closest('svg') && one.checkVisibility() && !forEars(one))
      .map(element => ({ element, what: name(element), box: element.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
    const wrong = new Set();
    for (const { element, what, box } of [...drawn, ...all.map(one => ({ ...one, what: quoted(one.node.data) }))]) {
      for (const one of ancestors(element.localName === 'svg' ? element.parentElement : element)) {
        const edge = boxes.get(one);
        if (styleOf(one).overflowX !== 'visible') break;
        if (edge && (box.left < edge.left - TOLERANCE || box.right > edge.right + TOLERANCE || box.top < edge.top - TOLERANCE || box.bottom > edge.bottom + TOLERANCE)) {
          wrong.add(`${what} sticks out of ${name(one)} by ${Math.round(Math.max(edge.left - box.left, box.right - edge.right, edge.top - box.top, box.bottom - edge.bottom))} px`);
        }
      }
    }
    return [...wrong];
  }

  function tiny(all) {
    if (!PAPER) return [];
    const wrong = all.filter(({ size }) => size * 0.75 < LEAST_POINTS - 0.01);
    return [...new Set(wrong.map(({ node, element, size }) => `${quoted(node.data)} in ${name(element)} is printed at ${(size * 0.75).toFixed(2)} pt`))];
  }

  scrollTo(0, 0);
  const all = texts();
  return { texts: all.length, wrong: [...sideways(), ...overlapping(all), ...clipped(all), ...spilling(all), ...tiny(all)].slice(0, 40) };
})()
