import Service
import Vocabulary
import World

/// One filter of `DescribeInstanceInformation`. Of several values one must fit.
/// https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_InstanceInformationStringFilter.html
struct InstanceTest {
    private enum Key: String {
        case instances = "InstanceIds"
        case agent = "AgentVersion"
        case ping = "PingStatus"
        case platform = "PlatformTypes"
        case activation = "ActivationIds"
        case role = "IamRole"
        case resource = "ResourceType"
        case association = "AssociationStatus"
        case source = "SourceIds"
        case sourceType = "SourceTypes"
        case tagKey = "tag-key"
    }

    private enum Test {
        case key(Key)
        case tag(String)
    }

    private static let choices: [String: [String]] = [
        Key.ping.rawValue: ["Online", "ConnectionLost", "Inactive"],
        Key.platform.rawValue: ["Windows", "Linux", "MacOS"],
        Key.resource.rawValue: ["ManagedInstance", "EC2Instance"],
    ]

    private let test: Test
    private let values: [String]
    let words: [String]

    init(_ key: String, _ values: [String]) throws {
        self.values = values
        words = [key] + values
        if key.hasPrefix("tag:") {
            test = .tag(String(key.dropFirst(4)))
        } else if let known = Key(rawValue: key) {
            test = .key(known)
        } else {
            throw AWSError.unknownFilter(key)
        }
        if let choices = Self.choices[key], let strange = values.first(where: { !choices.contains($0) }) {
            throw AWSError.filterValue(strange, of: key)
        }
    }

    func accepts(_ information: InstanceInformation, _ managed: ManagedInstance) -> Bool {
        switch test {
        case .tag(let key): managed.instance.tags.contains { $0.key == key && values.contains($0.value) }
        case .key(.tagKey): managed.instance.tags.contains { values.contains($0.key) }
        case .key(let key): value(of: key, in: information).map { values.contains($0) } ?? false
        }
    }

    /// EC2's instances have no activation and no role of Systems Manager's, and nothing is associated with them.
    private func value(of key: Key, in information: InstanceInformation) -> String? {
        switch key {
        case .instances: information.instanceId
        case .agent: information.agentVersion
        case .ping: information.pingStatus
        case .platform: information.platformType
        case .resource: information.resourceType
        case .source: information.sourceId
        case .sourceType: information.sourceType
        case .activation: information.activationId
        case .role: information.iamRole
        case .association: information.associationStatus
        case .tagKey: nil
        }
    }
}
