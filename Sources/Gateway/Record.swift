import Logging
import Service
import Trail
import Vocabulary

/// What happened with one request: a line of the log, and an entry of the trail when it came as far as the
/// policies.
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
        keep(record, incoming)
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

    /// Hands the call to the trail. Who failed to prove who he is leaves none: he could push out all others.
    private func keep(_ record: CallRecord, _ incoming: Incoming) {
        guard trail.isOn, let caller = record.caller else { return }
        trail.record(
            TrailEntry(
                requestID: incoming.requestID, at: incoming.at,
                call: "\(record.service?.name ?? "?"):\(record.operation ?? "?")", callerARN: caller.arn,
                principalARN: caller.principalARN, errorCode: record.errorCode,
                decisions: record.decisions.decisions))
    }
}
