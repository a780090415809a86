import Service
import Vocabulary
import World

/// Lets somebody log in to an instance with a key for a minute.
struct SendSSHPublicKey: Operation {
    /// https://docs.aws.amazon.com/ec2-instance-connect/latest/APIReference/API_SendSSHPublicKey.html
    static let secondsOpen: Int64 = 60

    static let authorization = Authorization<Input>("ec2-instance-connect:SendSSHPublicKey") { ask in
        let id = ask.input.instanceId
        let instance = ask.world.instance(id).flatMap { $0.account == ask.account ? $0 : nil }
        ask.key("ec2:osuser", ask.input.instanceOSUser)
        ask.on(instance?.arn ?? "arn:aws:ec2:\(ask.region):\(ask.account):instance/\(id)") { keys in
            if let instance { keys.resourceTags(instance.tags, service: "ec2") }
        }
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let id = input.instanceId
        guard let key = PublicKeyLine(input.sshPublicKey) else { throw AWSError.invalidKey }
        guard let instance = call.world.instance(id), instance.account == call.account,
            instance.region == call.region, instance.state != .terminated
        else { throw AWSError.noSuchInstance(id) }
        if let zone = input.availabilityZone, zone != instance.availabilityZone {
            throw AWSError.zoneMismatch
        }
        guard instance.state == .running else { throw AWSError.notRunning(id) }
        do {
            try await call.capabilities.terminals.offer(
                OfferedKey(user: input.instanceOSUser, line: key.text), in: id, at: call.now,
                until: call.now.adding(seconds: secondsOpen))
        } catch is NoTerminals.Unavailable {
            throw AWSError.unavailable(id)
        }
        return Output(requestId: call.requestID, success: true)
    }
}
