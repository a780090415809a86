import Signing
import Wire

extension Gateway {
    /// Rolecall's own pages live below `/_rolecall/`: no bucket's name can begin with `_`.
    func ownPage(_ incoming: Incoming) -> Answer? {
        let prefix: StaticString = "/_rolecall/"
        let path = incoming.request.path
        guard path.starts(with: UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
        else {
            return nil
        }
        switch path.dropFirst(prefix.utf8CodeUnitCount) {
        case let page where page.elementsEqual("health".utf8):
            guard incoming.request.method == "GET" || incoming.request.method == "HEAD" else {
                return Self.page(405, #"{"error":"only GET and HEAD"}"#)
            }
            return Self.page(200, #"{"status":"ok"}"#)
        default: return Self.page(404, #"{"error":"there is no such page"}"#)
        }
    }

    private static func page(_ status: Int, _ json: String) -> Answer {
        Answer(
            WireAnswer(
                status: status, headers: [("Content-Type", "application/json")],
                body: .bytes(Array(json.utf8))))
    }
}
