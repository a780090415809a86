// swift-format-ignore-file
// Generated from Models/ec2.json (2016-11-15) by Tools/generate. Do not edit.
import Vocabulary
import Wire

struct InstanceStorageInfo: Sendable {
    var totalSizeInGB: Int?
    var disks: [DiskInfo]?
    var nvmeSupport: String?
    var encryptionSupport: String?
}

extension InstanceStorageInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("totalSizeInGB", totalSizeInGB)
        w.structures("disks", item: "item", disks)
        w.string("nvmeSupport", nvmeSupport)
        w.string("encryptionSupport", encryptionSupport)
    }
}

struct InstanceTypeInfo: Sendable {
    var instanceType: String?
    var currentGeneration: Bool?
    var freeTierEligible: Bool?
    var supportedUsageClasses: [String]?
    var supportedRootDeviceTypes: [String]?
    var supportedVirtualizationTypes: [String]?
    var bareMetal: Bool?
    var hypervisor: String?
    var processorInfo: ProcessorInfo?
    var vCpuInfo: VCpuInfo?
    var memoryInfo: MemoryInfo?
    var instanceStorageSupported: Bool?
    var instanceStorageInfo: InstanceStorageInfo?
    var ebsInfo: EbsInfo?
    var networkInfo: NetworkInfo?
    var gpuInfo: GpuInfo?
    var fpgaInfo: FpgaInfo?
    var placementGroupInfo: PlacementGroupInfo?
    var inferenceAcceleratorInfo: InferenceAcceleratorInfo?
    var hibernationSupported: Bool?
    var burstablePerformanceSupported: Bool?
    var dedicatedHostsSupported: Bool?
    var autoRecoverySupported: Bool?
    var supportedBootModes: [String]?
    var nitroEnclavesSupport: String?
    var nitroTpmSupport: String?
    var nitroTpmInfo: NitroTpmInfo?
    var mediaAcceleratorInfo: MediaAcceleratorInfo?
    var neuronInfo: NeuronInfo?
    var phcSupport: String?
    var rebootMigrationSupport: String?
    var supportedInRegion: Bool?
}

extension InstanceTypeInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("instanceType", instanceType)
        w.bool("currentGeneration", currentGeneration)
        w.bool("freeTierEligible", freeTierEligible)
        w.strings("supportedUsageClasses", item: "item", supportedUsageClasses)
        w.strings("supportedRootDeviceTypes", item: "item", supportedRootDeviceTypes)
        w.strings("supportedVirtualizationTypes", item: "item", supportedVirtualizationTypes)
        w.bool("bareMetal", bareMetal)
        w.string("hypervisor", hypervisor)
        w.structure("processorInfo", processorInfo)
        w.structure("vCpuInfo", vCpuInfo)
        w.structure("memoryInfo", memoryInfo)
        w.bool("instanceStorageSupported", instanceStorageSupported)
        w.structure("instanceStorageInfo", instanceStorageInfo)
        w.structure("ebsInfo", ebsInfo)
        w.structure("networkInfo", networkInfo)
        w.structure("gpuInfo", gpuInfo)
        w.structure("fpgaInfo", fpgaInfo)
        w.structure("placementGroupInfo", placementGroupInfo)
        w.structure("inferenceAcceleratorInfo", inferenceAcceleratorInfo)
        w.bool("hibernationSupported", hibernationSupported)
        w.bool("burstablePerformanceSupported", burstablePerformanceSupported)
        w.bool("dedicatedHostsSupported", dedicatedHostsSupported)
        w.bool("autoRecoverySupported", autoRecoverySupported)
        w.strings("supportedBootModes", item: "item", supportedBootModes)
        w.string("nitroEnclavesSupport", nitroEnclavesSupport)
        w.string("nitroTpmSupport", nitroTpmSupport)
        w.structure("nitroTpmInfo", nitroTpmInfo)
        w.structure("mediaAcceleratorInfo", mediaAcceleratorInfo)
        w.structure("neuronInfo", neuronInfo)
        w.string("phcSupport", phcSupport)
        w.string("rebootMigrationSupport", rebootMigrationSupport)
        w.bool("supportedInRegion", supportedInRegion)
    }
}

struct IpPermission: Sendable {
    var ipProtocol: String?
    var fromPort: Int?
    var toPort: Int?
    var userIdGroupPairs: [UserIdGroupPair]?
    var ipRanges: [IpRange]?
    var ipv6Ranges: [Ipv6Range]?
    var prefixListIds: [PrefixListId]?
}

extension IpPermission: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        ipProtocol = r.optionalString("IpProtocol")
        fromPort = r.optionalInt("FromPort")
        toPort = r.optionalInt("ToPort")
        userIdGroupPairs = try r.optionalStructures("Groups")
        ipRanges = try r.optionalStructures("IpRanges")
        ipv6Ranges = try r.optionalStructures("Ipv6Ranges")
        prefixListIds = try r.optionalStructures("PrefixListIds")
        try r.finish()
    }
}

extension IpPermission: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ipProtocol", ipProtocol)
        w.int("fromPort", fromPort)
        w.int("toPort", toPort)
        w.structures("groups", item: "item", userIdGroupPairs)
        w.structures("ipRanges", item: "item", ipRanges)
        w.structures("ipv6Ranges", item: "item", ipv6Ranges)
        w.structures("prefixListIds", item: "item", prefixListIds)
    }
}

struct IpRange: Sendable {
    var description: String?
    var cidrIp: String?
}

extension IpRange: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        description = r.optionalString("Description")
        cidrIp = r.optionalString("CidrIp")
        try r.finish()
    }
}

extension IpRange: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("description", description)
        w.string("cidrIp", cidrIp)
    }
}

struct Ipv4PrefixSpecification: Sendable {
    var ipv4Prefix: String?
}

extension Ipv4PrefixSpecification: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ipv4Prefix", ipv4Prefix)
    }
}

struct Ipv4PrefixSpecificationRequest: Sendable {
    var ipv4Prefix: String?
}

extension Ipv4PrefixSpecificationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        ipv4Prefix = r.optionalString("Ipv4Prefix")
        try r.finish()
    }
}

struct Ipv6PrefixSpecification: Sendable {
    var ipv6Prefix: String?
}

extension Ipv6PrefixSpecification: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ipv6Prefix", ipv6Prefix)
    }
}

struct Ipv6PrefixSpecificationRequest: Sendable {
    var ipv6Prefix: String?
}

extension Ipv6PrefixSpecificationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        ipv6Prefix = r.optionalString("Ipv6Prefix")
        try r.finish()
    }
}

struct Ipv6Range: Sendable {
    var description: String?
    var cidrIpv6: String?
}

extension Ipv6Range: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        description = r.optionalString("Description")
        cidrIpv6 = r.optionalString("CidrIpv6")
        try r.finish()
    }
}

extension Ipv6Range: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("description", description)
        w.string("cidrIpv6", cidrIpv6)
    }
}

struct KeyPair: Sendable {
    var keyPairId: String?
    var tags: [Tag]?
    var keyName: String?
    var keyFingerprint: String?
    var keyMaterial: String?
}

extension KeyPair: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("keyPairId", keyPairId)
        w.structures("tagSet", item: "item", tags)
        w.string("keyName", keyName)
        w.string("keyFingerprint", keyFingerprint)
        w.string("keyMaterial", keyMaterial)
    }
}

struct KeyPairInfo: Sendable {
    var keyPairId: String?
    var keyType: String?
    var tags: [Tag]?
    var publicKey: String?
    var createTime: Timestamp?
    var keyName: String?
    var keyFingerprint: String?
}

extension KeyPairInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("keyPairId", keyPairId)
        w.string("keyType", keyType)
        w.structures("tagSet", item: "item", tags)
        w.string("publicKey", publicKey)
        w.timestamp("createTime", createTime)
        w.string("keyName", keyName)
        w.string("keyFingerprint", keyFingerprint)
    }
}

struct LaunchTemplateSpecification: Sendable {
    var launchTemplateId: String?
    var launchTemplateName: String?
    var version: String?
}

extension LaunchTemplateSpecification: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        launchTemplateId = r.optionalString("LaunchTemplateId")
        launchTemplateName = r.optionalString("LaunchTemplateName")
        version = r.optionalString("Version")
        try r.finish()
    }
}

struct LicenseConfiguration: Sendable {
    var licenseConfigurationArn: String?
}

extension LicenseConfiguration: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("licenseConfigurationArn", licenseConfigurationArn)
    }
}

struct LicenseConfigurationRequest: Sendable {
    var licenseConfigurationArn: String?
}

extension LicenseConfigurationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        licenseConfigurationArn = r.optionalString("LicenseConfigurationArn")
        try r.finish()
    }
}

struct MediaAcceleratorInfo: Sendable {
    var accelerators: [MediaDeviceInfo]?
    var totalMediaMemoryInMiB: Int?
}

extension MediaAcceleratorInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("accelerators", item: "item", accelerators)
        w.int("totalMediaMemoryInMiB", totalMediaMemoryInMiB)
    }
}

struct MediaDeviceInfo: Sendable {
    var count: Int?
    var name: String?
    var manufacturer: String?
    var memoryInfo: MediaDeviceMemoryInfo?
}

extension MediaDeviceInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("count", count)
        w.string("name", name)
        w.string("manufacturer", manufacturer)
        w.structure("memoryInfo", memoryInfo)
    }
}

struct MediaDeviceMemoryInfo: Sendable {
    var sizeInMiB: Int?
}

extension MediaDeviceMemoryInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("sizeInMiB", sizeInMiB)
    }
}

struct MemoryInfo: Sendable {
    var sizeInMiB: Int?
}

extension MemoryInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("sizeInMiB", sizeInMiB)
    }
}

struct ModifyInstanceAttributeRequest: Sendable {
    var sourceDestCheck: AttributeBooleanValue?
    var disableApiStop: AttributeBooleanValue?
    var dryRun: Bool?
    var instanceId: String
    var attribute: String?
    var value: String?
    var blockDeviceMappings: [InstanceBlockDeviceMappingSpecification]?
    var disableApiTermination: AttributeBooleanValue?
    var instanceType: AttributeValue?
    var kernel: AttributeValue?
    var ramdisk: AttributeValue?
    var userData: BlobAttributeValue?
    var instanceInitiatedShutdownBehavior: AttributeValue?
    var groups: [String]?
    var ebsOptimized: AttributeBooleanValue?
    var sriovNetSupport: AttributeValue?
    var enaSupport: AttributeBooleanValue?
}

extension ModifyInstanceAttributeRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        sourceDestCheck = try r.optionalStructure("SourceDestCheck")
        disableApiStop = try r.optionalStructure("DisableApiStop")
        dryRun = r.optionalBool("DryRun")
        instanceId = r.string("InstanceId")
        attribute = r.optionalString("Attribute")
        value = r.optionalString("Value")
        blockDeviceMappings = try r.optionalStructures("BlockDeviceMapping")
        disableApiTermination = try r.optionalStructure("DisableApiTermination")
        instanceType = try r.optionalStructure("InstanceType")
        kernel = try r.optionalStructure("Kernel")
        ramdisk = try r.optionalStructure("Ramdisk")
        userData = try r.optionalStructure("UserData")
        instanceInitiatedShutdownBehavior = try r.optionalStructure("InstanceInitiatedShutdownBehavior")
        groups = r.optionalStrings("GroupId")
        ebsOptimized = try r.optionalStructure("EbsOptimized")
        sriovNetSupport = try r.optionalStructure("SriovNetSupport")
        enaSupport = try r.optionalStructure("EnaSupport")
        try r.finish()
    }
}

struct ModifyInstanceMetadataOptionsRequest: Sendable {
    var instanceId: String
    var httpTokens: String?
    var httpPutResponseHopLimit: Int?
    var httpEndpoint: String?
    var dryRun: Bool?
    var httpProtocolIpv6: String?
    var instanceMetadataTags: String?
}

extension ModifyInstanceMetadataOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        instanceId = r.string("InstanceId")
        httpTokens = r.optionalString("HttpTokens")
        httpPutResponseHopLimit = r.optionalInt("HttpPutResponseHopLimit")
        httpEndpoint = r.optionalString("HttpEndpoint")
        dryRun = r.optionalBool("DryRun")
        httpProtocolIpv6 = r.optionalString("HttpProtocolIpv6")
        instanceMetadataTags = r.optionalString("InstanceMetadataTags")
        try r.finish()
    }
}

struct ModifyInstanceMetadataOptionsResult: Sendable {
    var instanceId: String?
    var instanceMetadataOptions: InstanceMetadataOptionsResponse?
}

extension ModifyInstanceMetadataOptionsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("instanceId", instanceId)
        w.structure("instanceMetadataOptions", instanceMetadataOptions)
    }
}

struct Monitoring: Sendable {
    var state: String?
}

extension Monitoring: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("state", state)
    }
}

struct NetworkCardInfo: Sendable {
    var networkCardIndex: Int?
    var networkPerformance: String?
    var maximumNetworkInterfaces: Int?
    var additionalFlexibleNetworkInterfaces: Int?
    var baselineBandwidthInGbps: Double?
    var peakBandwidthInGbps: Double?
    var defaultEnaQueueCountPerInterface: Int?
    var maximumEnaQueueCount: Int?
    var maximumEnaQueueCountPerInterface: Int?
}

extension NetworkCardInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("networkCardIndex", networkCardIndex)
        w.string("networkPerformance", networkPerformance)
        w.int("maximumNetworkInterfaces", maximumNetworkInterfaces)
        w.int("additionalFlexibleNetworkInterfaces", additionalFlexibleNetworkInterfaces)
        w.double("baselineBandwidthInGbps", baselineBandwidthInGbps)
        w.double("peakBandwidthInGbps", peakBandwidthInGbps)
        w.int("defaultEnaQueueCountPerInterface", defaultEnaQueueCountPerInterface)
        w.int("maximumEnaQueueCount", maximumEnaQueueCount)
        w.int("maximumEnaQueueCountPerInterface", maximumEnaQueueCountPerInterface)
    }
}

struct NetworkInfo: Sendable {
    var networkPerformance: String?
    var maximumNetworkInterfaces: Int?
    var maximumNetworkCards: Int?
    var defaultNetworkCardIndex: Int?
    var networkCards: [NetworkCardInfo]?
    var ipv4AddressesPerInterface: Int?
    var ipv6AddressesPerInterface: Int?
    var ipv6Supported: Bool?
    var enaSupport: String?
    var efaSupported: Bool?
    var efaInfo: EfaInfo?
    var encryptionInTransitSupported: Bool?
    var enaSrdSupported: Bool?
    var bandwidthWeightings: [String]?
    var flexibleEnaQueuesSupport: String?
    var connectionTrackingConfiguration: DefaultConnectionTrackingConfiguration?
    var secondaryNetworkSupported: Bool?
    var maximumSecondaryNetworkInterfaces: Int?
    var ipv4AddressesPerSecondaryInterface: Int?
}

extension NetworkInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("networkPerformance", networkPerformance)
        w.int("maximumNetworkInterfaces", maximumNetworkInterfaces)
        w.int("maximumNetworkCards", maximumNetworkCards)
        w.int("defaultNetworkCardIndex", defaultNetworkCardIndex)
        w.structures("networkCards", item: "item", networkCards)
        w.int("ipv4AddressesPerInterface", ipv4AddressesPerInterface)
        w.int("ipv6AddressesPerInterface", ipv6AddressesPerInterface)
        w.bool("ipv6Supported", ipv6Supported)
        w.string("enaSupport", enaSupport)
        w.bool("efaSupported", efaSupported)
        w.structure("efaInfo", efaInfo)
        w.bool("encryptionInTransitSupported", encryptionInTransitSupported)
        w.bool("enaSrdSupported", enaSrdSupported)
        w.strings("bandwidthWeightings", item: "item", bandwidthWeightings)
        w.string("flexibleEnaQueuesSupport", flexibleEnaQueuesSupport)
        w.structure("connectionTrackingConfiguration", connectionTrackingConfiguration)
        w.bool("secondaryNetworkSupported", secondaryNetworkSupported)
        w.int("maximumSecondaryNetworkInterfaces", maximumSecondaryNetworkInterfaces)
        w.int("ipv4AddressesPerSecondaryInterface", ipv4AddressesPerSecondaryInterface)
    }
}

struct NetworkInterface: Sendable {
    var association: NetworkInterfaceAssociation?
    var attachment: NetworkInterfaceAttachment?
    var availabilityZone: String?
    var connectionTrackingConfiguration: ConnectionTrackingConfiguration?
    var description: String?
    var groups: [GroupIdentifier]?
    var interfaceType: String?
    var ipv6Addresses: [NetworkInterfaceIpv6Address]?
    var macAddress: String?
    var networkInterfaceId: String?
    var outpostArn: String?
    var ownerId: String?
    var privateDnsName: String?
    var publicDnsName: String?
    var publicIpDnsNameOptions: PublicIpDnsNameOptions?
    var privateIpAddress: String?
    var privateIpAddresses: [NetworkInterfacePrivateIpAddress]?
    var ipv4Prefixes: [Ipv4PrefixSpecification]?
    var ipv6Prefixes: [Ipv6PrefixSpecification]?
    var requesterId: String?
    var requesterManaged: Bool?
    var sourceDestCheck: Bool?
    var status: String?
    var subnetId: String?
    var tagSet: [Tag]?
    var vpcId: String?
    var denyAllIgwTraffic: Bool?
    var ipv6Native: Bool?
    var ipv6Address: String?
    var `operator`: OperatorResponse?
    var associatedSubnets: [String]?
    var availabilityZoneId: String?
}

extension NetworkInterface: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("association", association)
        w.structure("attachment", attachment)
        w.string("availabilityZone", availabilityZone)
        w.structure("connectionTrackingConfiguration", connectionTrackingConfiguration)
        w.string("description", description)
        w.structures("groupSet", item: "item", groups)
        w.string("interfaceType", interfaceType)
        w.structures("ipv6AddressesSet", item: "item", ipv6Addresses)
        w.string("macAddress", macAddress)
        w.string("networkInterfaceId", networkInterfaceId)
        w.string("outpostArn", outpostArn)
        w.string("ownerId", ownerId)
        w.string("privateDnsName", privateDnsName)
        w.string("publicDnsName", publicDnsName)
        w.structure("publicIpDnsNameOptions", publicIpDnsNameOptions)
        w.string("privateIpAddress", privateIpAddress)
        w.structures("privateIpAddressesSet", item: "item", privateIpAddresses)
        w.structures("ipv4PrefixSet", item: "item", ipv4Prefixes)
        w.structures("ipv6PrefixSet", item: "item", ipv6Prefixes)
        w.string("requesterId", requesterId)
        w.bool("requesterManaged", requesterManaged)
        w.bool("sourceDestCheck", sourceDestCheck)
        w.string("status", status)
        w.string("subnetId", subnetId)
        w.structures("tagSet", item: "item", tagSet)
        w.string("vpcId", vpcId)
        w.bool("denyAllIgwTraffic", denyAllIgwTraffic)
        w.bool("ipv6Native", ipv6Native)
        w.string("ipv6Address", ipv6Address)
        w.structure("operator", `operator`)
        w.strings("associatedSubnetSet", item: "item", associatedSubnets)
        w.string("availabilityZoneId", availabilityZoneId)
    }
}

struct NetworkInterfaceAssociation: Sendable {
    var allocationId: String?
    var associationId: String?
    var ipOwnerId: String?
    var publicDnsName: String?
    var publicIp: String?
    var customerOwnedIp: String?
    var carrierIp: String?
}

extension NetworkInterfaceAssociation: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("allocationId", allocationId)
        w.string("associationId", associationId)
        w.string("ipOwnerId", ipOwnerId)
        w.string("publicDnsName", publicDnsName)
        w.string("publicIp", publicIp)
        w.string("customerOwnedIp", customerOwnedIp)
        w.string("carrierIp", carrierIp)
    }
}

struct NetworkInterfaceAttachment: Sendable {
    var attachTime: Timestamp?
    var attachmentId: String?
    var deleteOnTermination: Bool?
    var deviceIndex: Int?
    var networkCardIndex: Int?
    var instanceId: String?
    var instanceOwnerId: String?
    var status: String?
    var enaSrdSpecification: AttachmentEnaSrdSpecification?
    var enaQueueCount: Int?
}

extension NetworkInterfaceAttachment: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.timestamp("attachTime", attachTime)
        w.string("attachmentId", attachmentId)
        w.bool("deleteOnTermination", deleteOnTermination)
        w.int("deviceIndex", deviceIndex)
        w.int("networkCardIndex", networkCardIndex)
        w.string("instanceId", instanceId)
        w.string("instanceOwnerId", instanceOwnerId)
        w.string("status", status)
        w.structure("enaSrdSpecification", enaSrdSpecification)
        w.int("enaQueueCount", enaQueueCount)
    }
}

struct NetworkInterfaceIpv6Address: Sendable {
    var ipv6Address: String?
    var publicIpv6DnsName: String?
    var isPrimaryIpv6: Bool?
}

extension NetworkInterfaceIpv6Address: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ipv6Address", ipv6Address)
        w.string("publicIpv6DnsName", publicIpv6DnsName)
        w.bool("isPrimaryIpv6", isPrimaryIpv6)
    }
}

struct NetworkInterfacePrivateIpAddress: Sendable {
    var association: NetworkInterfaceAssociation?
    var primary: Bool?
    var privateDnsName: String?
    var privateIpAddress: String?
}

extension NetworkInterfacePrivateIpAddress: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("association", association)
        w.bool("primary", primary)
        w.string("privateDnsName", privateDnsName)
        w.string("privateIpAddress", privateIpAddress)
    }
}

struct NeuronDeviceCoreInfo: Sendable {
    var count: Int?
    var version: Int?
}

extension NeuronDeviceCoreInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("count", count)
        w.int("version", version)
    }
}

