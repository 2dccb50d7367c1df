import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findJava, majorVersion } from '../out/tested/java/find-java.mjs';

/** A machine with these Javas: homes with the text of their release file, or programs with what `-version` says. */
function machine({ homes = {}, programs = {}, links = {}, environment = {}, platform = 'linux' }) {
	const separator = platform === 'win32' ? '\\' : '/';
	const name = platform === 'win32' ? 'java.exe' : 'java';
	const files = new Set([...Object.keys(homes).map(home => [home, 'bin', name].join(separator)), ...Object.keys(programs), ...Object.keys(links)]);
	return {
		platform, environment,
		isFile: path => files.has(path),
		read: path => homes[path.replace(/[\\/]release$/, '')],
		realPath: path => links[path] ?? path,
		async versionText(java) {
			if (programs[java] === undefined) throw new Error('ENOENT');
			return programs[java];
		},
	};
}
const release = version => `IMPLEMENTOR="x"\nJAVA_VERSION="${version}"\n`;

test('the setting goes before JAVA_HOME, JAVA_HOME before the PATH', async () => {
	const all = { homes: { '/set': release('17.0.1'), '/home': release('21'), '/path': release('25') }, environment: { JAVA_HOME: '/home', PATH: '/x:/path/bin' } };
	assert.deepEqual(await findJava(' /set ', machine(all)), { java: '/set/bin/java', version: 17 });
	assert.deepEqual(await findJava('', machine(all)), { java: '/home/bin/java', version: 21 });
	assert.deepEqual(await findJava('', machine({ ...all, environment: { PATH: '/x:/path/bin' } })), { java: '/path/bin/java', version: 25 });
});

test('a JAVA_HOME that is too old is passed over', async () => {
	const found = await findJava('', machine({ homes: { '/old': release('1.8.0_202'), '/path': release('17') }, environment: { JAVA_HOME: '/old', PATH: '/path/bin' } }));
	assert.deepEqual(found, { java: '/path/bin/java', version: 17 });
});

test('a setting that does not fit is not passed over in silence', async () => {
	const found = await findJava('/old', machine({ homes: { '/old': release('11.0.2'), '/home': release('21') }, environment: { JAVA_HOME: '/home' } }));
	assert.deepEqual(found, { problems: ['The setting journey.java.home is Java 11 (/old/bin/java).'] });
	assert.deepEqual(await findJava('/none', machine({})), { problems: ['The setting journey.java.home names no Java: there is no /none/bin/java.'] });
});

test('where there is none, everything that was looked at is named', async () => {
	assert.deepEqual(await findJava('', machine({ environment: { PATH: '/usr/bin' } })), { problems: ['JAVA_HOME is not set.', 'There is no java on the PATH.'] });
	assert.deepEqual(await findJava('', machine({ homes: { '/old': release('11') }, environment: { JAVA_HOME: '/old', PATH: '' } })),
		{ problems: ['There is no java on the PATH.', 'JAVA_HOME is Java 11 (/old/bin/java).'] });
});

test('the version is read where links lead to, without starting anything', async () => {
	const linked = { homes: { '/jvm/17': release('17.0.15') }, links: { '/usr/bin/java': '/jvm/17/bin/java' }, environment: { PATH: '/usr/bin' } };
	assert.deepEqual(await findJava('', machine(linked)), { java: '/usr/bin/java', version: 17 });
});

test('a java without a release file is asked itself', async () => {
	const shim = text => machine({ programs: { '/usr/bin/java': text }, environment: { PATH: '/usr/bin' } });
	assert.deepEqual(await findJava('', shim('openjdk version "21.0.2" 2024-01-16')), { java: '/usr/bin/java', version: 21 });
	assert.match((await findJava('', shim('something else'))).problems.at(-1), /does not say its version/);
	const broken = machine({ links: { '/usr/bin/java': '/usr/bin/java' }, environment: { PATH: '/usr/bin' } });
	assert.match((await findJava('', broken)).problems.at(-1), /cannot be started .*ENOENT/);
});

test('on Windows it is called java.exe, and paths are written otherwise', async () => {
	const windows = { platform: 'win32', homes: { 'C:\\jdk': release('17') }, environment: { Path: 'C:\\Windows;C:\\jdk\\bin' } };
	assert.deepEqual(await findJava('', machine(windows)), { java: 'C:\\jdk\\bin\\java.exe', version: 17 });
});

test('versions', () => {
	assert.equal(majorVersion('17.0.15'), 17);
	assert.equal(majorVersion('25-ea'), 25);
	assert.equal(majorVersion('1.8.0_202'), 8);
	assert.equal(majorVersion('none'), undefined);
	assert.equal(majorVersion(undefined), undefined);
});
