import Logging
import Service
import Vocabulary

/// What happened with one request: a line of the log now, an entry of the trail to come.
struct CallRecord: Sendable {
    var service: AWSService?
    var operation: String?
    var caller: Caller?
    let decisions = DecisionLog()
    var errorCode: String?
    /// Of a fault: what really went wrong. Never for the caller.
    var cause: String?

    init(_ incoming: Incoming) {}
}

extension Gateway {
    /// Writes the request down. No parameter, header or body is logged: they may hold secrets.
    func record(_ record: CallRecord, _ answer: Answer, _ incoming: Incoming) {
        let level: Logger.Level = record.cause == nil ? .info : .error
        guard log.logLevel <= level else { return }
        var metadata: Logger.Metadata = [
            "request": "\(incoming.requestID)", "status": "\(answer.status)",
            "ms": "\((settings.now().microseconds - incoming.at.microseconds) / 1000)",
        ]
        if let service = record.service { metadata["call"] = "\(service.name):\(record.operation ?? "?")" }
        if let caller = record.caller { metadata["caller"] = "\(caller.arn)" }
        if let address = incoming.sourceIP { metadata["from"] = "\(address)" }
        if let code = record.errorCode { metadata["error"] = "\(code)" }
        if let cause = record.cause { metadata["cause"] = "\(cause)" }
        log.log(level: level, "call", metadata: metadata)
    }
}
