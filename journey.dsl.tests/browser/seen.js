// The words that a reader sees of a page as it stands, without those for ears alone and those that one would have to scroll
// sideways for. Evaluated in the page; journey.dsl.tests.document.QuestionsTest is the other end.
(() => {
  const ancestors = element => {
    const all = [];
    for (let one = element; one; one = one.parentElement) all.push(one);
    return all;
  };
  const shown = node => {
    const element = node.parentElement;
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0 || box.left >= innerWidth) return false;
    return ancestors(element).every(one => {
      const style = getComputedStyle(one);
      if (style.clipPath === 'inset(50%)') return false;
      if (style.overflowX === 'visible') return true;
      const edge = one.getBoundingClientRect();
      return box.left < edge.right && box.right > edge.left;
    });
  };
  const words = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.data.trim() && shown(node)) words.push(node.data);
  return words.join(' ').replace(/\s+/g, ' ');
})()
