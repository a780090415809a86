import Policy
import Service
import Vocabulary
import World

extension Keys {
    /// What policies may ask of an instance, with the profile it has.
    mutating func instance(_ instance: KnownInstance, profileARN: String?) {
        startableInstance(instance, profileARN: profileARN)
        set("ec2:InstanceAutoRecovery", instance.autoRecovery ?? "default")
        set("ec2:InstanceMetadataTags", instance.metadataOptions.instanceTags.rawValue)
    }

    /// What they may ask when it is to be started, which is less.
    mutating func startableInstance(_ instance: KnownInstance, profileARN: String?) {
        set("ec2:InstanceID", instance.id)
        set("ec2:InstanceType", instance.instanceType)
        set("ec2:InstanceProfile", profileARN)
        set("ec2:InstanceMarketType", "on-demand")
        zone(instance.availabilityZone)
        set("ec2:EbsOptimized", .bool(instance.ebsOptimized))
        set("ec2:RootDeviceType", "ebs")
        set("ec2:Tenancy", "default")
        metadataOptions(instance.metadataOptions)
        resourceTags(instance.tags, service: "ec2")
    }

    /// How the metadata service behaves, or will when the call has been answered.
    mutating func metadataOptions(_ options: MetadataOptions) {
        set("ec2:MetadataHttpTokens", options.httpTokens.rawValue)
        set("ec2:MetadataHttpPutResponseHopLimit", .number(options.hopLimit))
        set("ec2:MetadataHttpEndpoint", options.httpEndpoint.rawValue)
    }

    /// A zone by its name and by the identifier that is the same for every account.
    mutating func zone(_ name: String?) {
        set("ec2:AvailabilityZone", name)
        set("ec2:AvailabilityZoneId", name.flatMap { availabilityZoneID(of: $0) })
    }

    /// The attributes that a request sets: by name, and each with its new value.
    /// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-policies-for-amazon-ec2.html#attribute-key
    mutating func attributes(_ values: [(name: String, value: String?)]) {
        guard let first = values.first else { return }
        set("ec2:Attribute", values.count == 1 ? .string(first.name) : .strings(values.map(\.name)))
        for (name, value) in values { set("ec2:Attribute/\(name)", value) }
    }
}
