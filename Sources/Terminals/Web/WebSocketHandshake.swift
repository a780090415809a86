import Crypto
import HTTPTypes
import Vocabulary

/// How a WebSocket is asked for and granted.
/// https://www.rfc-editor.org/rfc/rfc6455#section-4.2
enum WebSocketHandshake {
    private static let guide = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"

    /// The fields of the answer; nil to what is no proper request for one.
    static func answer(to fields: HTTPFields) -> HTTPFields? {
        guard fields[.upgrade]?.lowercased() == "websocket",
            fields[.connection]?.lowercased().contains("upgrade") == true,
            fields[.secWebSocketVersion] == "13", let key = fields[.secWebSocketKey],
            Base64.decode(key)?.count == 16
        else { return nil }
        return [.upgrade: "websocket", .connection: "Upgrade", .secWebSocketAccept: accept(key)]
    }

    static func accept(_ key: String) -> String {
        Base64.encode(Array(Insecure.SHA1.hash(data: Array((key + guide).utf8))))
    }
}
