import GRDB

/// The database: its tables, and how it is opened.
enum Schema {
    static func open(path: String) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.label = "blobs"
        configuration.maximumReaderCount = 4
        let pool = try DatabasePool(path: path, configuration: configuration)
        // GRDB relaxes this to NORMAL when it turns WAL on; acknowledged must mean on disk.
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        try migrations.migrate(pool)
        return pool
    }

    /// SQLite's own word for how durable a commit is: 2 is FULL.
    static func synchronousLevel(_ pool: DatabasePool) throws -> Int {
        try pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") ?? -1 }
    }

    /// Numbers this run of the program: names of files begin with it, so that they are never used twice.
    static func beginRun(_ pool: DatabasePool) throws -> Int64 {
        try pool.write { database in
            try database.execute(sql: "INSERT INTO runs DEFAULT VALUES")
            let run = database.lastInsertedRowID
            try database.execute(sql: "DELETE FROM runs WHERE number < ?", arguments: [run])
            return run
        }
    }

    /// Names of objects are blobs, so that they are ordered and compared by their UTF-8 bytes. A body is
    /// one or more pieces, each a file; copies of an object share its body.
    static var migrations: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1: objects, uploads, parts, bodies, pieces, runs") { database in
            try database.execute(
                sql: """
                    CREATE TABLE runs (number INTEGER PRIMARY KEY AUTOINCREMENT);
                    CREATE TABLE bodies (
                        id INTEGER PRIMARY KEY AUTOINCREMENT,
                        uses INTEGER NOT NULL
                    );
                    CREATE TABLE pieces (
                        body INTEGER NOT NULL,
                        ordinal INTEGER NOT NULL,
                        file TEXT NOT NULL UNIQUE,
                        size INTEGER NOT NULL,
                        PRIMARY KEY (body, ordinal)
                    ) WITHOUT ROWID;
                    CREATE TABLE objects (
                        bucket TEXT NOT NULL,
                        key BLOB NOT NULL,
                        body INTEGER NOT NULL,
                        size INTEGER NOT NULL,
                        etag TEXT NOT NULL,
                        modified_at INTEGER NOT NULL,
                        storage_class TEXT NOT NULL,
                        checksum_algorithm TEXT,
                        checksum TEXT,
                        checksum_scope TEXT,
                        part_sizes TEXT NOT NULL,
                        tags TEXT NOT NULL,
                        attributes TEXT NOT NULL,
                        metadata TEXT NOT NULL,
                        PRIMARY KEY (bucket, key)
                    ) WITHOUT ROWID;
                    CREATE TABLE uploads (
                        bucket TEXT NOT NULL,
                        key BLOB NOT NULL,
                        id TEXT NOT NULL,
                        initiated_at INTEGER NOT NULL,
                        initiator TEXT NOT NULL,
                        storage_class TEXT NOT NULL,
                        checksum_algorithm TEXT,
                        checksum_scope TEXT,
                        tags TEXT NOT NULL,
                        attributes TEXT NOT NULL,
                        metadata TEXT NOT NULL,
                        PRIMARY KEY (bucket, key, id)
                    ) WITHOUT ROWID;
                    CREATE TABLE parts (
                        upload TEXT NOT NULL,
                        number INTEGER NOT NULL,
                        body INTEGER NOT NULL,
                        size INTEGER NOT NULL,
                        etag TEXT NOT NULL,
                        modified_at INTEGER NOT NULL,
                        checksum_algorithm TEXT,
                        checksum TEXT,
                        PRIMARY KEY (upload, number)
                    ) WITHOUT ROWID;
                    """)
        }
        migrator.registerMigration("2: versions, sealed keys") { database in
            try database.execute(sql: versions)
        }
        migrator.registerMigration("3: versions the latest first, and by identifier") { database in
            try database.execute(sql: versionsInOrder)
        }
        return migrator
    }

    /// What is current stays in `objects`; what it has displaced, and the markers that say that there is nothing,
    /// are in `versions`. So buckets without versioning never look there.
    private static let versions = """
        ALTER TABLE objects ADD COLUMN version TEXT NOT NULL DEFAULT 'null';
        ALTER TABLE objects ADD COLUMN ordinal INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE objects ADD COLUMN encrypted INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE pieces ADD COLUMN sealed_key BLOB;
        CREATE TABLE versions (
            \(versionColumns),
            PRIMARY KEY (bucket, key, ordinal)
        ) WITHOUT ROWID;
        """

    /// What one request costs does not grow with the versions of a key: listings walk the table as it lies, the
    /// identifier is looked up.
    private static let versionsInOrder = """
        ALTER TABLE versions RENAME TO former;
        CREATE TABLE versions (
            \(versionColumns),
            PRIMARY KEY (bucket, key, ordinal DESC)
        ) WITHOUT ROWID;
        INSERT INTO versions SELECT * FROM former;
        DROP TABLE former;
        CREATE UNIQUE INDEX versions_by_identifier ON versions (bucket, key, version);
        """

    private static let versionColumns = """
        bucket TEXT NOT NULL,
        key BLOB NOT NULL,
        ordinal INTEGER NOT NULL,
        version TEXT NOT NULL,
        is_marker INTEGER NOT NULL,
        body INTEGER NOT NULL,
        size INTEGER NOT NULL,
        etag TEXT NOT NULL,
        modified_at INTEGER NOT NULL,
        storage_class TEXT NOT NULL,
        checksum_algorithm TEXT,
        checksum TEXT,
        checksum_scope TEXT,
        part_sizes TEXT NOT NULL,
        tags TEXT NOT NULL,
        attributes TEXT NOT NULL,
        metadata TEXT NOT NULL,
        encrypted INTEGER NOT NULL
        """
}
