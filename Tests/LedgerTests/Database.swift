import Foundation

/// A file for a test's database.
enum Database {
    static func newPath() -> String {
        FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).sqlite").path
    }

    /// Removes it, with what SQLite keeps beside it.
    static func remove(_ path: String) {
        for file in ["", "-wal", "-shm"].map({ path + $0 }) {
            try? FileManager.default.removeItem(atPath: file)
        }
    }
}
