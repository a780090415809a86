import Policy
import Service
import Vocabulary

/// Who a simulation supposes to ask, and what that says of the request.
extension SimulationRequest {
    typealias SupposedCaller = (arn: String, entity: IAMEntityARN)

    static func principal(_ caller: SupposedCaller?, in account: AccountID) -> PrincipalFacts {
        guard let caller else { return PrincipalFacts(kind: .user, account: account, arn: "") }
        return PrincipalFacts(
            kind: caller.entity.kind == .role ? .assumedRole : .user, account: caller.entity.account,
            arn: caller.arn, entityARN: caller.arn)
    }

    /// What was given, over what AWS makes of the caller.
    func context(_ caller: SupposedCaller?, in account: AccountID) throws -> SimulatedContext {
        var context = SimulatedContext()
        for entry in contextEntries ?? [] {
            guard let (name, value) = try entry.reading() else { continue }
            guard context.give(name, value) else { throw AWSError.duplicateContextKey(name) }
        }
        guard let caller else {
            context.fill("aws:PrincipalAccount", account.description)
            // Not the ID of whoever calls the simulator.
            context.fill("aws:userid", "STUB_PRINCIPAL_FOR_POLICY_SIMULATOR")
            return context
        }
        context.fill("aws:PrincipalArn", caller.arn)
        context.fill("aws:PrincipalAccount", caller.entity.account.description)
        context.fill("aws:userid", caller.arn)
        if caller.entity.kind == .user { context.fill("aws:username", String(caller.entity.name)) }
        return context
    }
}

extension ContextEntry {
    /// The key with its value; nil where there is nothing at all.
    fileprivate func reading() throws -> (String, ContextValue)? {
        let texts = contextKeyValues ?? []
        if contextKeyName == nil, contextKeyType == nil, texts.isEmpty { return nil }
        guard let name = contextKeyName, !name.isEmpty else { throw AWSError.namelessContextKey }
        guard let type = contextKeyType.flatMap({ ContextType($0) }) else {
            throw AWSError.contextKeyWithoutType(name)
        }
        guard let first = texts.first else { throw AWSError.contextKeyWithoutValues(name) }
        guard type.isList || texts.count == 1 else {
            throw AWSError.severalContextValues(texts.count, type: type.element.rawValue)
        }
        let readings = try texts.map { text in
            guard let reading = type.reading(text) else {
                throw AWSError.unreadableContextValue(of: name, as: type.element.format)
            }
            return reading
        }
        return (name, type.isList ? .strings(readings) : .string(readings.first ?? first))
    }
}

extension ContextType.Element {
    fileprivate var format: String {
        switch self {
        case .string, .boolean: "\(rawValue) format"
        case .numeric: "numeric format"
        case .date: "DateTime format"
        case .ip: "IP address"
        case .binary: "base-64 encoded binary format"
        }
    }
}
