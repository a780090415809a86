import Policy
import Service
import Vocabulary
import World

extension Ask<RunInstancesRequest> {
    /// A launch is a question for each thing that it makes or uses, and all must be answered with yes.
    /// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-supported-iam-actions-resources.html
    mutating func launch() {
        let input = input
        let here = neighbourhood
        let network = LaunchNetwork(input)
        let subnet = try? network.subnet(in: here)
        let (interfaceTags, vpcOf) = (
            tags(of: "network-interface"),
            { [region, account] (id: String) in
                "arn:aws:ec2:\(region):\(account):vpc/\(id)"
            }
        )
        let image = input.imageId.flatMap { try? here.image($0) }
        key("ec2:Region", region.rawValue)
        let specifications = input.tagSpecifications
        askInstance(image: image, zone: subnet?.availabilityZone ?? network.zone)
        if let id = input.imageId {
            on(image?.arn ?? "arn:aws:ec2:\(region)::image/\(id)") { keys in
                keys.set("ec2:ImageID", id)
                keys.set("ec2:ImageType", "machine")
                keys.set("ec2:RootDeviceType", "ebs")
                guard let image else { return }
                keys.set("ec2:Owner", image.ownerAlias ?? image.owner)
                keys.set("ec2:Public", .bool(image.isPublic))
                keys.resourceTags(image.tags, service: "ec2")
            }
        }
        let vpcARN = subnet.map { vpcOf($0.vpcID) }
        if let id = subnet?.id ?? network.subnetID {
            on(arn("subnet", id)) { keys in
                keys.set("ec2:SubnetID", id)
                keys.set("ec2:AvailabilityZone", subnet?.availabilityZone)
                keys.set("ec2:Vpc", vpcARN)
                keys.resourceTags(subnet?.tags ?? [], service: "ec2")
            }
        }
        for id in groupIDs(network, subnet) {
            on(arn("security-group", id)) { keys in
                keys.set("ec2:SecurityGroupID", id)
                guard let group = here.find(securityGroup: id) else { return }
                keys.set("ec2:Vpc", vpcOf(group.vpcID))
                keys.resourceTags(group.tags, service: "ec2")
            }
        }
        on(arn("network-interface", "*")) { keys in
            keys.set("ec2:AvailabilityZone", subnet?.availabilityZone)
            keys.set("ec2:Subnet", subnet?.arn)
            keys.set("ec2:Vpc", vpcARN)
            if let isPublic = input.networkInterfaces?.first?.associatePublicIpAddress {
                keys.set("ec2:AssociatePublicIpAddress", .bool(isPublic))
            }
            keys.requestTags(interfaceTags)
        }
        askVolume(image)
        if let name = input.keyName {
            let pair = try? here.keyPair(name)
            on(arn("key-pair", name)) { keys in
                keys.set("ec2:KeyPairName", name)
                keys.set("ec2:KeyPairType", pair?.keyType)
                keys.resourceTags(pair?.tags ?? [], service: "ec2")
            }
        }
        tagging(specifications, by: "RunInstances") { [region, account] type in
            "arn:aws:ec2:\(region):\(account):\(type)/*"
        }
        if let profile = input.iamInstanceProfile { passRole(in: profile) }
    }

    private mutating func askInstance(image: KnownImage?, zone: String?) {
        let input = input
        let profile = input.iamInstanceProfile.map { requestedProfileARN($0) }
        var options = image.map { MetadataOptions(for: $0) } ?? MetadataOptions()
        // Values that cannot be are refused later; here they count as not given.
        try? options.apply(
            tokens: input.metadataOptions?.httpTokens,
            hopLimit: input.metadataOptions?.httpPutResponseHopLimit,
            endpoint: input.metadataOptions?.httpEndpoint, ipv6: nil,
            instanceTags: input.metadataOptions?.instanceMetadataTags)
        let tags = tags(of: "instance")
        on(arn("instance", "*")) { [options] keys in
            keys.set("ec2:InstanceType", input.instanceType ?? "m1.small")
            keys.set("ec2:InstanceProfile", profile)
            keys.set("ec2:AvailabilityZone", zone)
            keys.set("ec2:EbsOptimized", .bool(input.ebsOptimized ?? false))
            keys.set("ec2:RootDeviceType", "ebs")
            keys.set("ec2:Tenancy", input.placement?.tenancy ?? "default")
            keys.set("ec2:InstanceMarketType", "on-demand")
            keys.metadataOptions(options)
            keys.requestTags(tags)
        }
    }

    private mutating func askVolume(_ image: KnownImage?) {
        let mapping = input.blockDeviceMappings?.first { $0.deviceName == image?.rootDeviceName }
        let tags = tags(of: "volume")
        on(arn("volume", "*")) { keys in
            keys.set("ec2:VolumeType", mapping?.ebs?.volumeType ?? image?.rootVolumeType)
            if let size = mapping?.ebs?.volumeSize ?? image?.rootVolumeGiB {
                keys.set("ec2:VolumeSize", .number(size))
            }
            keys.set("ec2:Encrypted", .bool(mapping?.ebs?.encrypted ?? false))
            keys.requestTags(tags)
        }
    }

    private func tags(of type: String) -> [KnownTag] {
        (input.tagSpecifications ?? []).filter { $0.resourceType == type }
            .flatMap { TagRules.known($0.tags) }
    }

    private func groupIDs(_ network: LaunchNetwork, _ subnet: KnownSubnet?) -> [String] {
        let named =
            network.groupNames + (network.groupIDs.isEmpty && network.groupNames.isEmpty ? ["default"] : [])
        return network.groupIDs
            + named.compactMap { name in
                subnet.flatMap { try? neighbourhood.securityGroup(named: name, inVPC: $0.vpcID).id }
            }
    }
}

extension Keys {
    mutating func metadataOptions(_ options: MetadataOptions) {
        set("ec2:MetadataHttpTokens", options.httpTokens.rawValue)
        set("ec2:MetadataHttpPutResponseHopLimit", .number(options.hopLimit))
        set("ec2:MetadataHttpEndpoint", options.httpEndpoint.rawValue)
        set("ec2:InstanceMetadataTags", options.instanceTags.rawValue)
    }
}

extension Ask {
    /// The ARN of the profile that is asked for; one that does not exist would be at the root path.
    func requestedProfileARN(_ specification: IamInstanceProfileSpecification) -> String {
        neighbourhood.find(instanceProfile: specification)?.arn ?? specification.arn
            ?? "arn:aws:iam::\(account):instance-profile/\(specification.name ?? "")"
    }

    /// Asks to pass the role in the profile to EC2; a profile without a role passes nothing.
    mutating func passRole(in specification: IamInstanceProfileSpecification) {
        guard let profile = neighbourhood.find(instanceProfile: specification),
            let role = world.role(in: profile)
        else { return }
        also("iam:PassRole", on: role.arn) { [region, account] keys in
            keys.set("iam:PassedToService", "ec2.amazonaws.com")
            // Literally a star, even where the instance is known.
            keys.set("iam:AssociatedResourceArn", "arn:aws:ec2:\(region):\(account):instance/*")
            keys.resourceTags(role.tags, service: "iam")
        }
    }
}
