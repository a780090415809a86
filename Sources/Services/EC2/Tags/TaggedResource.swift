import Service
import Vocabulary
import World

/// Something that tags can be put on, found by its identifier.
enum TaggedResource: Sendable {
    case instance(KnownInstance), volume(KnownVolume), networkInterface(KnownNetworkInterface)
    case launchTemplate(KnownLaunchTemplate), elasticAddress(KnownElasticAddress)
    case keyPair(KnownKeyPair), securityGroup(KnownSecurityGroup)
    case rule(String, KnownSecurityGroup)
    case vpc(KnownVPC), subnet(KnownSubnet), image(KnownImage)

    init(_ id: String, in here: Neighbourhood<some Knowing>) throws {
        switch id.prefix(while: { $0 != "-" }) {
        case "i": self = .instance(try here.instance(id))
        case "vol":
            self = .volume(try here.volume(id))
        case "lt": self = .launchTemplate(try here.launchTemplate(id))
        case "eni":
            self = .networkInterface(try here.networkInterface(id))
        case "eipalloc": self = .elasticAddress(try here.elasticAddress(id, publicIPv4: nil))
        case "key":
            let pairs = here.known.keyPairs(in: here.account, region: here.region)
            guard let pair = pairs.first(where: { $0.id == id }) else { throw AWSError.noSuchKeyPair(id: id) }
            self = .keyPair(pair)
        case "sg": self = .securityGroup(try here.securityGroup(id))
        case "sgr":
            guard let group = here.securityGroups.first(where: { $0.rules.contains { $0.id == id } }) else {
                throw AWSError.noSuchGroupRule(id)
            }
            self = .rule(id, group)
        case "vpc": self = .vpc(try here.vpc(id))
        case "subnet": self = .subnet(try here.subnet(id))
        case "ami":
            // An image of the catalogue belongs to nobody here, so nobody's tags can be kept on it.
            guard let image = here.known.image(id, region: here.region),
                image.owner == here.account.description, image.deregisteredAt == nil
            else { throw AWSError.noSuchImages([id]) }
            self = .image(image)
        default: throw AWSError.noSuchResource(id)
        }
    }

    var id: String {
        switch self {
        case .instance(let instance): instance.id
        case .volume(let volume): volume.id
        case .launchTemplate(let template): template.id
        case .networkInterface(let interface): interface.id
        case .elasticAddress(let address): address.id
        case .keyPair(let pair): pair.id
        case .securityGroup(let group): group.id
        case .rule(let id, _): id
        case .vpc(let vpc): vpc.id
        case .subnet(let subnet): subnet.id
        case .image(let image): image.id
        }
    }

    /// The type, as ARNs and DescribeTags name it.
    var type: String {
        switch self {
        case .instance: "instance"
        case .volume: "volume"
        case .launchTemplate: "launch-template"
        case .networkInterface: "network-interface"
        case .elasticAddress: "elastic-ip"
        case .keyPair: "key-pair"
        case .securityGroup: "security-group"
        case .rule: "security-group-rule"
        case .vpc: "vpc"
        case .subnet: "subnet"
        case .image: "image"
        }
    }

    var tags: [KnownTag] {
        switch self {
        case .instance(let instance): instance.tags
        case .volume(let volume): volume.tags
        case .launchTemplate(let template): template.tags
        case .networkInterface(let interface): interface.tags
        case .elasticAddress(let address): address.tags
        case .keyPair(let pair): pair.tags
        case .securityGroup(let group): group.tags
        case .rule(let id, let group): group.rules.first { $0.id == id }?.tags ?? []
        case .vpc(let vpc): vpc.tags
        case .subnet(let subnet): subnet.tags
        case .image(let image): image.tags
        }
    }

    /// Gives the resource other tags.
    func put(_ tags: [KnownTag], in draft: inout Draft) throws {
        switch self {
        case .instance(var instance):
            if instance.metadataOptions.instanceTags == .enabled { try TagRules.checkForMetadata(tags) }
            instance.tags = tags
            try draft.put(instance)
        case .volume(var volume):
            volume.tags = tags
            try draft.put(volume)
        case .launchTemplate(var template):
            template.tags = tags
            try draft.put(template)
        case .networkInterface(var interface):
            interface.tags = tags
            try draft.keep(interface)
        case .elasticAddress(var address):
            address.tags = tags
            try draft.put(address)
        case .keyPair(var pair):
            pair.tags = tags
            try draft.put(pair)
        case .securityGroup(var group):
            group.tags = tags
            try draft.put(group)
        case .rule(let id, var group):
            guard let place = group.rules.firstIndex(where: { $0.id == id }) else { return }
            group.rules[place].tags = tags
            try draft.put(group)
        case .vpc(var vpc):
            vpc.tags = tags
            try draft.put(vpc)
        case .subnet(var subnet):
            subnet.tags = tags
            try draft.put(subnet)
        case .image(var image):
            image.tags = tags
            try draft.put(image)
        }
    }
}
