import EC2Service
import Service
import Vocabulary
import World

/// Networks, images, key pairs and instances of a fixture.
extension Declaration {
    mutating func networks(_ sections: FixtureFields) throws {
        for node in try sections.list("vpcs") {
            let fields = try node.fields(["id", "cidr", "tags"])
            let id = try fields.text("id")
            var vpc =
                try draft.vpc(id, in: account, region: region)
                ?? VPC(
                    account: account, region: region, id: id, cidrBlock: try fields.text("cidr"),
                    isDefault: false)
            vpc.tags = try tags(fields["tags"]) ?? vpc.tags
            try declare(vpc)
        }
        for node in try sections.list("subnets") { try subnet(node) }
        for node in try sections.list("security_groups") {
            let fields = try node.fields(["id", "name", "description", "vpc", "tags"])
            let id = try fields.text("id")
            var group =
                try draft.securityGroup(id, in: account, region: region)
                ?? SecurityGroup(
                    account: account, region: region, id: id, name: try fields.text("name"),
                    description: try fields.optionalText("description") ?? "declared",
                    vpcID: try vpcID(fields["vpc"]))
            if group.rules.isEmpty { group.rules = [everythingOut] }
            group.tags = try tags(fields["tags"]) ?? group.tags
            try declare(group)
        }
    }

    /// What AWS gives every new group.
    private var everythingOut: SecurityGroup.Rule {
        .init(
            id: "sgr-0\(ids.hex(16))", isEgress: true, ipProtocol: "-1", fromPort: nil, toPort: nil,
            peer: .ipv4("0.0.0.0/0"), description: nil)
    }

    private mutating func subnet(_ node: FixtureNode) throws {
        let fields = try node.fields(["id", "cidr", "vpc", "zone", "tags"])
        let id = try fields.text("id")
        let zone = try fields.optionalText("zone") ?? "\(region)a"
        var subnet =
            try draft.subnet(id, in: account, region: region)
            ?? Subnet(
                account: account, region: region, id: id, vpcID: try vpcID(fields["vpc"]),
                cidrBlock: try fields.text("cidr"), availabilityZone: zone, isDefault: false)
        subnet.tags = try tags(fields["tags"]) ?? subnet.tags
        try declare(subnet)
    }

    private func vpcID(_ node: FixtureNode?) throws -> String {
        guard let node else { return DefaultNetwork(account: account, region: region).vpc.id }
        guard let vpc = draft.vpc(try node.text(), in: account, region: region) else {
            throw node.error("there is no VPC \(try node.text())")
        }
        return vpc.id
    }

    mutating func images(_ nodes: [FixtureNode]) throws {
        for node in nodes {
            let fields = try node.fields([
                "id", "name", "description", "architecture", "root_directory", "login_user", "imds_support",
                "tags",
            ])
            let id = try fields.text("id")
            var image =
                try draft.image(id, region: region)
                ?? Image(
                    region: region, id: id, name: try fields.optionalText("name") ?? id,
                    owner: account.description,
                    architecture: try fields.optionalText("architecture") ?? "x86_64", createdAt: now,
                    isPublic: false)
            image.description = try fields.optionalText("description") ?? image.description
            image.rootDirectory = try fields.optionalText("root_directory") ?? image.rootDirectory
            image.loginUser = try fields.optionalText("login_user") ?? image.loginUser
            image.imdsSupport = try fields.optionalText("imds_support") ?? image.imdsSupport
            image.tags = try tags(fields["tags"]) ?? image.tags
            try declare(image)
        }
    }

    mutating func keyPairs(_ nodes: [FixtureNode]) throws {
        for node in nodes {
            let fields = try node.fields(["name", "public_key"])
            let name = try fields.text("name")
            guard let key = DeclaredKeyPair(publicKey: try fields.text("public_key")) else {
                throw node.error("key pair \(name): public_key is no line of an authorized_keys file")
            }
            let known = draft.keyPair(name, in: account, region: region)
            var pair = key.pair(
                name: name, id: known?.id ?? "key-0\(ids.hex(16))", account: account, region: region,
                createdAt: known?.createdAt ?? now)
            pair.tags = known?.tags ?? []
            try declare(pair)
        }
    }

    mutating func instances(_ nodes: [FixtureNode]) throws {
        for node in nodes {
            let fields = try node.fields([
                "id", "image", "type", "subnet", "security_groups", "key_pair", "instance_profile",
                "user_data",
                "http_tokens", "tags",
            ])
            var instance = DeclaredInstance(id: try fields.text("id"))
            instance.imageID = try fields.optionalText("image")
            instance.instanceType = try fields.optionalText("type") ?? instance.instanceType
            instance.subnetID = try fields.optionalText("subnet")
            instance.securityGroupIDs = try fields.texts("security_groups")
            instance.keyName = try fields.optionalText("key_pair")
            instance.profileName = try fields.optionalText("instance_profile")
            instance.userData = try fields.optionalText("user_data").map { Array($0.utf8) }
            instance.requiresTokens = try fields.optionalText("http_tokens") == "required"
            instance.tags = try tags(fields["tags"]) ?? []
            do {
                let machine = try instance.put(
                    account: account, region: region, ids: ids, settings: settings, at: now, in: &draft)
                if let machine { machines.append(machine) }
            } catch let error as AWSError {
                throw node.error("instance \(instance.id): \(error.message)")
            }
        }
    }
}
