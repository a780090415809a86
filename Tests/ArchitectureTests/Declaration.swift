import EC2Service
import IAMService
import InstanceConnectService
import OrganizationsService
import Policy
import S3Service
import SSMService
import STSService
import Testing
import Vocabulary
import World

@testable import Service

/// An operation's declaration and what it asks in the sampled world.
struct Declaration: Sendable, CustomTestStringConvertible {
    let service: String
    let operation: String
    let actions: [Action]
    /// All questions, of all inputs that it was asked with.
    let questions: [Question]
    /// The one who asks.
    private let caller: Caller

    var testDescription: String { "\(service) \(operation)" }

    static let all: [Declaration] = {
        guard let world = try? SampledWorld.world(), let caller = SampledWorld.caller(in: world) else {
            return []
        }
        return [iam, sts, ec2, s3, organizations, ssm, ec2InstanceConnect].flatMap { service in
            service.operations.compactMap { operation in
                Declaration(operation, of: service.name, world: world, caller: caller)
            }
        }
    }()

    private init?<O: Operation>(_ operation: O.Type, of service: String, world: World, caller: Caller) {
        guard let given = O.Input.self as? any Given.Type else { return nil }
        self.service = service
        self.operation = O.name
        self.caller = caller
        actions = O.authorization.actions
        var seen: Set<String> = []
        questions = Self.inputs(given).compactMap { $0 as? O.Input }.flatMap {
            O.authorization.questions($0, caller: caller, world: world, region: SampledWorld.region)
        }.filter { question in
            // Many inputs ask the same.
            seen.insert("\(question.action) \(question.resource) \(question.keyNames.sorted())").inserted
        }
    }

    /// Whether the key is there without the declaration's doing: what the gateway fills in for every request.
    func isFilled(_ key: KeyName, of action: Action) -> Bool {
        var facts = RequestFacts(
            requestID: "r-1", at: Timestamp(seconds: 1_790_000_000), region: SampledWorld.region,
            host: "localhost", method: "GET")
        facts.headers = [("x-amz-content-sha256", "UNSIGNED-PAYLOAD")]
        facts.signatureAge = 0
        let context = CallContext(
            caller: caller, facts: facts, keys: Keys(), service: action.prefix,
            resourceAccount: SampledWorld.account)
        return context.value(for: ContextKey(key.description)) != nil
    }

    private static func inputs<G: Given>(_ type: G.Type) -> [any Given] { InputSampler.inputs(type) }
}

extension Question {
    /// The names of the keys it brings.
    var keyNames: Set<KeyName> { Set(keys.values.map { KeyName($0.name) }) }
}
