import Vocabulary

/// What stands at a path: the bytes, and what the headers say of them.
struct Content: Sendable {
    static let text = "text/plain"
    static let binary = "application/octet-stream"

    var bytes: [UInt8]
    var type = Content.text
    /// As `Last-Modified` says it; nil where it is as old as the instance's last start.
    var modified: String?

    init(_ text: String, modified: Timestamp? = nil) {
        bytes = Array(text.utf8)
        self.modified = modified?.http
    }

    init(binary bytes: [UInt8]) {
        self.bytes = bytes
        type = Content.binary
    }
}
