import FoundationEssentials

/// What messages carry as JSON.
/// https://github.com/aws/session-manager-plugin: src/message/messageparser.go, src/service.
struct OpenDataChannel: Codable, Equatable {
    var MessageSchemaVersion: String
    var RequestId: String
    var TokenValue: String
    var ClientId: String?
    var ClientVersion: String?
}

struct Acknowledgement: Codable, Equatable {
    var AcknowledgedMessageType: String
    var AcknowledgedMessageId: String
    var AcknowledgedMessageSequenceNumber: Int64
    var IsSequentialMessage: Bool
}

struct ChannelClosed: Codable, Equatable {
    var MessageId: String
    var CreatedDate: String
    var DestinationId: String
    var SessionId: String
    var MessageType: String
    var SchemaVersion: Int
    var Output: String
}

struct TerminalSize: Codable, Equatable, Sendable {
    var cols: Int
    var rows: Int
}

struct HandshakeRequest: Codable, Equatable {
    struct Action: Codable, Equatable {
        struct Parameters: Codable, Equatable {
            var SessionType: String?
        }
        var ActionType: String
        var ActionParameters: Parameters
    }
    var AgentVersion: String
    var RequestedClientActions: [Action]
}

struct HandshakeResponse: Codable, Equatable {
    struct Action: Codable, Equatable {
        static let success = 1
        static let unsupported = 3
        var ActionType: String
        var ActionStatus: Int
        var Error: String?
    }
    var ClientVersion: String
    var ProcessedClientActions: [Action]
    var Errors: [String]?
}

struct HandshakeComplete: Codable, Equatable {
    /// Nanoseconds.
    var HandshakeTimeToComplete: Int64
    var CustomerMessage: String
}

/// JSON of bytes and back.
enum Coded {
    static func bytes(_ value: some Encodable) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(value)).map { [UInt8]($0) } ?? []
    }

    static func value<Value: Decodable>(_ type: Value.Type, of bytes: [UInt8]) -> Value? {
        try? JSONDecoder().decode(type, from: Data(bytes))
    }
}
