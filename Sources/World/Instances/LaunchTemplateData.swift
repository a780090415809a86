import Vocabulary

/// What a version of a launch template says of the instances to come: the parameters of RunInstances, each
/// as it was given.
package struct LaunchTemplateData: Codable, Sendable, Equatable {
    package struct Profile: Codable, Sendable, Equatable {
        package var arn: String?
        package var name: String?
        package init(arn: String?, name: String?) { (self.arn, self.name) = (arn, name) }
    }

    package struct BlockDevice: Codable, Sendable, Equatable {
        package struct Volume: Codable, Sendable, Equatable {
            package var encrypted: Bool?
            package var deleteOnTermination: Bool?
            package var iops: Int?
            package var kmsKeyID: String?
            package var snapshotID: String?
            package var size: Int?
            package var type: String?
            package var throughput: Int?
            package var initializationRate: Int?
            package init() {}
        }

        package var device: String?
        package var virtualName: String?
        package var noDevice: String?
        package var volume: Volume?
        package init() {}
    }

    package struct Interface: Codable, Sendable, Equatable {
        package struct PrivateAddress: Codable, Sendable, Equatable {
            package var address: String?
            package var isPrimary: Bool?
            package init(address: String?, isPrimary: Bool?) {
                (self.address, self.isPrimary) = (address, isPrimary)
            }
        }

        package var associateCarrierAddress: Bool?
        package var associatePublicAddress: Bool?
        package var deleteOnTermination: Bool?
        package var description: String?
        package var deviceIndex: Int?
        package var groups: [String]?
        package var type: String?
        package var ipv6AddressCount: Int?
        package var networkInterfaceID: String?
        package var privateAddress: String?
        package var privateAddresses: [PrivateAddress]?
        package var secondaryAddressCount: Int?
        package var subnetID: String?
        package var networkCardIndex: Int?
        package init() {}
    }

    package struct Placement: Codable, Sendable, Equatable {
        package var availabilityZone: String?
        package var availabilityZoneID: String?
        package var affinity: String?
        package var groupName: String?
        package var hostID: String?
        package var tenancy: String?
        package var spreadDomain: String?
        package var hostResourceGroupARN: String?
        package var partitionNumber: Int?
        package var groupID: String?
        package init() {}
    }

    package struct Tags: Codable, Sendable, Equatable {
        package var resourceType: String?
        package var tags: [Tag]
        package init(resourceType: String?, tags: [Tag]) {
            (self.resourceType, self.tags) = (resourceType, tags)
        }
    }

    package struct CPU: Codable, Sendable, Equatable {
        package var cores: Int?
        package var threadsPerCore: Int?
        package var amdSevSnp: String?
        package var nestedVirtualization: String?
        package init() {}
    }

    package struct CapacityReservation: Codable, Sendable, Equatable {
        package var preference: String?
        package var targetID: String?
        package var targetGroupARN: String?
        package init() {}
    }

    package struct Metadata: Codable, Sendable, Equatable {
        package var httpTokens: String?
        package var hopLimit: Int?
        package var httpEndpoint: String?
        package var httpProtocolIPv6: String?
        package var instanceTags: String?
        package init() {}
    }

    package struct PrivateDNSName: Codable, Sendable, Equatable {
        package var hostnameType: String?
        package var answersA: Bool?
        package var answersAAAA: Bool?
        package init() {}
    }

    package var kernelID: String?
    package var ramDiskID: String?
    package var ebsOptimized: Bool?
    package var profile: Profile?
    package var blockDevices: [BlockDevice]?
    package var interfaces: [Interface]?
    package var imageID: String?
    package var instanceType: String?
    package var keyName: String?
    package var monitoring: Bool?
    package var placement: Placement?
    package var disableAPITermination: Bool?
    package var disableAPIStop: Bool?
    package var shutdownBehavior: String?
    /// Base64.
    package var userData: String?
    package var tags: [Tags]?
    package var securityGroupIDs: [String]?
    package var securityGroups: [String]?
    package var cpuCredits: String?
    package var cpu: CPU?
    package var capacityReservation: CapacityReservation?
    package var hibernation: Bool?
    package var metadata: Metadata?
    package var enclave: Bool?
    package var privateDNSName: PrivateDNSName?
    package var autoRecovery: String?
    package var bandwidthWeighting: String?

    package init() {}
}
