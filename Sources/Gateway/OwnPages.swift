import Signing
import Wire

/// A page of Rolecall's own: what the rest of the program shows at the API's door.
package struct OwnPage: Sendable {
    package var contentType: String
    /// Gives the page from the query as it was sent; nil where it asks for something that is not there.
    package var text: @Sendable (_ query: String) throws -> String?

    package init(contentType: String, text: @escaping @Sendable (_ query: String) throws -> String?) {
        self.contentType = contentType
        self.text = text
    }

    /// A certificate as OpenSSL reads it.
    package static func certificate(_ pem: String) -> OwnPage {
        OwnPage(contentType: "application/x-pem-file") { _ in pem }
    }
}

extension Gateway {
    /// Rolecall's own pages live below `/_rolecall/`: no bucket's name can begin with `_`.
    func ownPage(_ incoming: Incoming) throws -> Answer? {
        let prefix: StaticString = "/_rolecall/"
        let path = incoming.request.path
        guard
            path.starts(with: UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount)),
            // Below a bucket's own host the path is an object's.
            BucketHost.bucket(in: incoming.host) == nil
        else {
            return nil
        }
        let name = String(decoding: path.dropFirst(prefix.utf8CodeUnitCount), as: UTF8.self)
        let query = String(decoding: incoming.request.query, as: UTF8.self)
        let text: String?
        switch settings.pages[name] {
        case _ where name == "health": text = #"{"status":"ok"}"#
        case let page?: text = try page.text(query)
        case nil: text = nil
        }
        guard let text else { return Self.page(404, #"{"error":"there is no such page"}"#) }
        guard incoming.request.method == "GET" || incoming.request.method == "HEAD" else {
            return Self.page(405, #"{"error":"only GET and HEAD"}"#)
        }
        return Self.page(200, text, settings.pages[name]?.contentType ?? "application/json")
    }

    private static func page(
        _ status: Int, _ text: String, _ contentType: String = "application/json"
    ) -> Answer {
        Answer(
            WireAnswer(
                status: status, headers: [("Content-Type", contentType)], body: .bytes(Array(text.utf8))))
    }
}
