// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "compare/metadatacache.h"
#include "support/result.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QThread>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lstags::tests {

using compare::MetadataCache;

/// What of the cache is on the disk, and what becomes of files that are no such cache.
class TestMetadataCache final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsEveryField_data();
    void keepsEveryField();
    void keepsAThousand();
    void knowsRepositories();
    void forgetsWithoutAFile();
    void makesItsFolder();
    void opensAgainWithoutAWord();
    void takesAnEmptyFile();
    void setsAside_data();
    void setsAside();
    void setsAsideTheSecondToo();
    void worksWithoutAPlace_data();
    void worksWithoutAPlace();
    void leavesACacheThatIsInUse();
    void readsWhatAnotherWrites();
    void takesManyWritersAtOnce();

private:
    [[nodiscard]] QByteArray content(const QString &name = u"metadata.sqlite"_s) const;
    [[nodiscard]] QString fill(int count) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

namespace {

const core::RepositoryName repository{.registry = u"quay.io"_s, .path = u"team/app"_s};

core::Digest digest(int number)
{
    return core::Digest::ofBytes(QByteArray::number(number));
}

core::TagDetails details(int number)
{
    return {.created = QDateTime::fromSecsSinceEpoch(1700000000 + number, Qt::UTC),
            .size = number,
            .mediaType = u"x/%1"_s.arg(number),
            .platforms = {u"linux/amd64"_s},
            .children = {digest(-number)}};
}

/// Runs one statement on a database; the first field of its first row.
QString query(const QString &file, const QString &statement)
{
    QString answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(file);
        if (database.open()) {
            QSqlQuery query(database);
            answer = query.exec(statement) && query.next() ? query.value(0).toString() : query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(u"test"_s);
    return answer;
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// Whether what one cache is given another one finds, at `file` if it can be written.
bool isUsable(const QString &file)
{
    {
        MetadataCache cache(file);
        cache.insert(repository, digest(7), details(7));
        if (cache.find(digest(7)) != details(7) || !cache.knows(repository))
            return false;
    }
    MetadataCache cache(file);
    return cache.find(digest(7)) == details(7) && cache.knows(repository);
}

/// root may write anywhere; as nobody it may not. For an ordinary user nothing changes.
class AsNobody
{
public:
    AsNobody() : m_isRoot(::geteuid() == 0)
    {
        constexpr uid_t nobody = 65534;
        if (m_isRoot)
            m_isDone = ::seteuid(nobody) == 0;
    }
    ~AsNobody()
    {
        if (m_isRoot && ::seteuid(0) != 0)
            qFatal("root does not come back");
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;
    [[nodiscard]] bool isDone() const { return m_isDone; }

private:
    bool m_isRoot;
    bool m_isDone = true;
};

} // namespace

void TestMetadataCache::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_file = m_folder->filePath(u"metadata.sqlite"_s);
}

void TestMetadataCache::cleanup()
{
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_folder.reset();
}

QByteArray TestMetadataCache::content(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Makes a good cache; what prepare() complained about.
QString TestMetadataCache::fill(int count) const
{
    const auto ready = MetadataCache::prepare(m_file);
    MetadataCache cache(m_file);
    for (int i = 0; i < count; ++i)
        cache.insert(repository, digest(i), details(i));
    return ready ? QString() : ready.error().message;
}

void TestMetadataCache::keepsEveryField_data()
{
    QTest::addColumn<core::TagDetails>("expected");

    const QDateTime created(QDate(2024, 5, 1), QTime(12, 0, 7), Qt::UTC);
    const auto sha512 = core::Digest::parse(QByteArrayView(QByteArray("sha512:" + QByteArray(128, 'b'))));
    QTest::newRow("all of them") << core::TagDetails{.created = created,
                                                     .size = 123456,
                                                     .mediaType = u"application/vnd.oci.image.index.v1+json"_s,
                                                     .platforms = {u"linux/amd64"_s, u"linux/arm/v7"_s, u"windows/amd64"_s},
                                                     .children = {digest(3), digest(1), *sha512}};
    QTest::newRow("nothing is known") << core::TagDetails();
    QTest::newRow("a date alone") << core::TagDetails{.created = created};
    QTest::newRow("a date beyond 2038") << core::TagDetails{.created = QDateTime(QDate(2200, 1, 1), QTime(0, 0), Qt::UTC)};
    QTest::newRow("a size of nothing is a size") << core::TagDetails{.size = 0};
    QTest::newRow("the largest size") << core::TagDetails{.size = qint64(1) << 50};
    QTest::newRow("a type alone") << core::TagDetails{.mediaType = u"it's \"x\"; DROP TABLE details; --\u00e4"_s};
    QTest::newRow("platforms alone") << core::TagDetails{.platforms = {u"linux/\\u{001b}[2J"_s, u"b/a"_s}};
    QTest::newRow("children alone") << core::TagDetails{.children = {digest(2)}};
}

void TestMetadataCache::keepsEveryField()
{
    QFETCH(const core::TagDetails, expected);
    VERIFY_RESULT(MetadataCache::prepare(m_file));
    {
        MetadataCache cache(m_file);
        QVERIFY(!cache.find(digest(1)));
        cache.insert(repository, digest(1), {.mediaType = u"what was there before"_s});
        cache.flush();
        cache.insert(repository, digest(1), expected);
        QCOMPARE(cache.find(digest(1)), std::optional(expected)); // not written yet
    }
    MetadataCache cache(m_file);
    const auto found = cache.find(digest(1));
    QVERIFY(found);
    QCOMPARE(found->created, expected.created);
    QCOMPARE(found->size, expected.size);
    QCOMPARE(found->mediaType, expected.mediaType);
    QCOMPARE(found->platforms, expected.platforms);
    QCOMPARE(found->children, expected.children);
    QVERIFY(!cache.find(digest(2)));
}

void TestMetadataCache::keepsAThousand()
{
    QCOMPARE(fill(1001), QString());
    MetadataCache cache(m_file);
    for (int i = 0; i < 1001; ++i)
        QVERIFY2(cache.find(digest(i)) == details(i), qPrintable(QString::number(i)));
}

void TestMetadataCache::knowsRepositories()
{
    QCOMPARE(fill(1), QString());
    MetadataCache cache(m_file);
    QVERIFY(cache.knows(repository));
    QVERIFY(!cache.knows({.registry = u"quay.io"_s, .path = u"team"_s}));
    QVERIFY(!cache.knows({.registry = u"ghcr.io"_s, .path = u"team/app"_s}));
}

void TestMetadataCache::forgetsWithoutAFile()
{
    VERIFY_RESULT(MetadataCache::prepare({}));
    MetadataCache cache({});
    cache.insert(repository, digest(1), details(1));
    cache.flush();
    QCOMPARE(cache.find(digest(1)), std::optional(details(1)));
    QVERIFY(!MetadataCache({}).find(digest(1)));
}

void TestMetadataCache::makesItsFolder()
{
    m_file = m_folder->filePath(u"a/b/metadata.sqlite"_s);
    VERIFY_RESULT(MetadataCache::prepare(m_file));
    QVERIFY(isUsable(m_file));
}

void TestMetadataCache::opensAgainWithoutAWord()
{
    QCOMPARE(fill(3), QString());
    VERIFY_RESULT(MetadataCache::prepare(m_file));
    QCOMPARE(MetadataCache(m_file).find(digest(2)), std::optional(details(2)));
    QVERIFY(QDir(m_folder->path()).entryList({u"*.set-aside-*"_s}).isEmpty());
}

void TestMetadataCache::takesAnEmptyFile()
{
    QVERIFY(write(m_file, {}));
    VERIFY_RESULT(MetadataCache::prepare(m_file));
    QVERIFY(isUsable(m_file));
}

void TestMetadataCache::setsAside_data()
{
    QTest::addColumn<QByteArray>("content"); // null: what a cache of 2,000 has, or that of a newer version
    QTest::addColumn<qsizetype>("kept");     // so many bytes of a cache
    QTest::addColumn<QString>("said");
    const auto garbage = [](const char *name, const QByteArray &content) {
        QTest::newRow(name) << content << qsizetype(0) << u"cannot be read"_s;
    };
    garbage("text", "This is no database.\n");
    garbage("a lot of garbage", QByteArray(1 << 20, '\xa5'));
    garbage("the first line of a database and garbage", "SQLite format 3\0" + QByteArray(5000, 'x'));
    QTest::newRow("half a cache") << QByteArray() << qsizetype(100000) << u"cannot be read"_s;
    QTest::newRow("a page of a cache") << QByteArray() << qsizetype(4096) << u"cannot be read"_s;
    QTest::newRow("the head of a cache") << QByteArray() << qsizetype(100) << u"cannot be read"_s;
    QTest::newRow("a newer version") << QByteArray() << qsizetype(-1) << u"newer version"_s;
}

void TestMetadataCache::setsAside()
{
    QFETCH(const QByteArray, content);
    QFETCH(const qsizetype, kept);
    QFETCH(const QString, said);
    if (content.isNull()) {
        QCOMPARE(fill(2000), QString());
        QVERIFY(this->content().size() > 200000);
        QVERIFY(kept < 0 || write(m_file, this->content().first(kept)));
    } else {
        QVERIFY(write(m_file, content));
    }
    const bool isNewer = kept < 0;
    if (isNewer)
        query(m_file, u"PRAGMA user_version=2"_s);
    const QByteArray old = this->content();

    const auto ready = MetadataCache::prepare(m_file);
    QVERIFY(!ready);
    QCOMPARE(ready.error().kind, core::ErrorKind::Io);
    const QString message = ready.error().message;
    QVERIFY2(message.contains(m_file) && message.contains(said), qPrintable(message));
    const QString aside = m_file + u".set-aside-1"_s;
    QVERIFY2(message.contains(aside), qPrintable(message));
    QCOMPARE(this->content(u"metadata.sqlite.set-aside-1"_s), old);
    if (isNewer)
        QCOMPARE(query(aside, u"SELECT count(*) FROM details"_s), u"2000"_s);
    QVERIFY(isUsable(m_file));
    VERIFY_RESULT(MetadataCache::prepare(m_file));
    QVERIFY(isUsable(m_file));
}

void TestMetadataCache::setsAsideTheSecondToo()
{
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(write(m_file, "garbage " + QByteArray::number(i)));
        QFile::remove(m_file + u"-wal"_s);
        QVERIFY(!MetadataCache::prepare(m_file));
        QVERIFY(isUsable(m_file));
        QCOMPARE(content(u"metadata.sqlite.set-aside-%1"_s.arg(i)), "garbage " + QByteArray::number(i));
    }
    QCOMPARE(content(u"metadata.sqlite.set-aside-1"_s), "garbage 1"_ba);
}

void TestMetadataCache::worksWithoutAPlace_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("a folder in its place is left alone") << u"folder"_s;
    QTest::newRow("a file for its folder") << u"no folder"_s;
    QTest::newRow("a folder that may not be written") << u"read-only"_s;
    QTest::newRow("a cache that may not be written") << u"read-only cache"_s;
    QTest::newRow("garbage that may not be written") << u"read-only garbage"_s;
}

void TestMetadataCache::worksWithoutAPlace()
{
    QFETCH(const QString, kind);
    const bool isReadOnly = kind.startsWith(u"read-only"_s);
    if (kind == u"folder"_s)
        QVERIFY(QDir().mkpath(m_file + u"/inside"_s));
    if (kind == u"no folder"_s) {
        QVERIFY(write(m_file, "a file"));
        m_file += u"/metadata.sqlite"_s;
    }
    if (kind == u"read-only cache"_s)
        QCOMPARE(fill(10), QString());
    if (kind == u"read-only garbage"_s)
        QVERIFY(write(m_file, "garbage"));
    const QByteArray old = content();
    if (isReadOnly)
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));

    core::Result<void> ready;
    std::optional<core::TagDetails> unsaved;
    {
        std::optional<AsNobody> nobody;
        if (isReadOnly) {
            nobody.emplace();
            QVERIFY(nobody->isDone());
        }
        ready = MetadataCache::prepare(m_file);
        MetadataCache cache(m_file);
        cache.insert(repository, digest(1), details(1));
        unsaved = cache.find(digest(1));
        cache.flush();
        (void)cache.find(digest(1));
        (void)cache.knows(repository);
    }
    QVERIFY(!ready);
    QCOMPARE(ready.error().kind, core::ErrorKind::Io);
    QVERIFY2(ready.error().message.contains(m_file), qPrintable(ready.error().message));
    QCOMPARE(unsaved, std::optional(details(1)));
    QVERIFY2(ready.error().message.contains(u"without a cache"_s), qPrintable(ready.error().message));
    if (kind == u"folder"_s)
        QVERIFY(QDir(m_file + u"/inside"_s).exists());
    else
        QCOMPARE(content(), old);
}

// A program that writes for longer than the other one likes to wait: the file is good all the same.
void TestMetadataCache::leavesACacheThatIsInUse()
{
    QCOMPARE(fill(10), QString());
    {
        QSqlDatabase busy = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"busy"_s);
        busy.setDatabaseName(m_file);
        QVERIFY(busy.open());
        QVERIFY(QSqlQuery(busy).exec(u"BEGIN EXCLUSIVE"_s));
        VERIFY_RESULT(MetadataCache::prepare(m_file));
        QCOMPARE(MetadataCache(m_file).find(digest(9)), std::optional(details(9)));
        QVERIFY(QSqlQuery(busy).exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"busy"_s);
    QVERIFY(QDir(m_folder->path()).entryList({u"*.set-aside-*"_s}).isEmpty());
    QVERIFY(isUsable(m_file));
}

void TestMetadataCache::readsWhatAnotherWrites()
{
    VERIFY_RESULT(MetadataCache::prepare(m_file));
    MetadataCache one(m_file);
    MetadataCache other(m_file);
    one.insert(repository, digest(1), details(1));
    QVERIFY(!other.find(digest(1)));
    one.flush();
    QCOMPARE(other.find(digest(1)), std::optional(details(1)));
    other.insert(repository, digest(2), details(2));
    other.insert(repository, digest(1), details(3));
    other.flush();
    QCOMPARE(one.find(digest(2)), std::optional(details(2)));
    QCOMPARE(one.find(digest(1)), std::optional(details(3)));
}

void TestMetadataCache::takesManyWritersAtOnce()
{
    constexpr int writers = 4;
    constexpr int each = 300;
    std::vector<std::unique_ptr<QThread>> threads;
    std::array<core::Result<void>, writers> ready;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back(QThread::create([this, writer, &ready] {
            ready[size_t(writer)] = MetadataCache::prepare(m_file); // as programs that start together do
            MetadataCache cache(m_file);
            for (int i = 0; i < each; ++i) {
                cache.insert(repository, digest(writer * each + i), details(i));
                if (i % 50 == 0)
                    cache.flush();
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60000));
    for (const auto &result : ready)
        VERIFY_RESULT(result);
    MetadataCache cache(m_file);
    for (int i = 0; i < writers * each; ++i)
        QVERIFY2(cache.find(digest(i)) == details(i % each), qPrintable(QString::number(i)));
    QVERIFY(QDir(m_folder->path()).entryList({u"*.set-aside-*"_s}).isEmpty());
}

} // namespace lstags::tests

QTEST_GUILESS_MAIN(lstags::tests::TestMetadataCache)
#include "tst_metadatacache.moc"
