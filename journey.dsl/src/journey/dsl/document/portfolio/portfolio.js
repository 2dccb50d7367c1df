(() => {
	const finder = document.querySelector('.finder');
	const body = document.querySelector('.journeys tbody');
	if (!finder || !body) return;
	const rows = Array.from(body.rows, (row, place) => ({ row, place, titles: row.dataset.titles.split('\n') }));
	const [search, order, count] = ['search', 'order', 'count'].map(name => finder.querySelector(`[data-part="${name}"]`));
	const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	rows.forEach(one => { one.plain = one.titles.map(plain); });

	function find() {
		const words = plain(search.value).split(/\s+/).filter(Boolean);
		let shown = 0;
		for (const { row, titles, plain: texts } of rows) {
			const hits = titles.filter((title, at) => words.some(word => texts[at].includes(word)));
			const fits = words.every(word => texts.some(text => text.includes(word)));
			row.hidden = !fits;
			if (fits) shown++;
			const found = row.querySelector('.found');
			const told = words.length ? hits.filter(title => title !== titles[0]).slice(0, 3) : [];
			found.hidden = told.length === 0;
			found.querySelector('span').textContent = told.join(' \u00b7 ');
		}
		count.textContent = (shown === 1 ? count.dataset.one : count.dataset.other).replace('{0}', shown);
	}

	function sort() {
		const key = order.value;
		const value = ({ row, place }) => key === 'text' ? -place : Number(row.dataset[key]);
		rows.sort((a, b) => value(b) - value(a) || a.place - b.place).forEach(({ row }) => body.append(row));
	}

	search.addEventListener('input', find);
	order.addEventListener('change', sort);
	finder.hidden = false;
	find();
	sort();
})();
