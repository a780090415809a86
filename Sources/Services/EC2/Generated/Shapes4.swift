// swift-format-ignore-file
// Generated from Models/ec2.json (2016-11-15) by Tools/generate. Do not edit.
import Vocabulary
import Wire

struct InstanceNetworkPerformanceOptions: Sendable {
    var bandwidthWeighting: String?
}

extension InstanceNetworkPerformanceOptions: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("bandwidthWeighting", bandwidthWeighting)
    }
}

struct InstanceNetworkPerformanceOptionsRequest: Sendable {
    var bandwidthWeighting: String?
}

extension InstanceNetworkPerformanceOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bandwidthWeighting = r.optionalString("BandwidthWeighting")
        try r.finish()
    }
}

struct InstancePrivateIpAddress: Sendable {
    var association: InstanceNetworkInterfaceAssociation?
    var primary: Bool?
    var privateDnsName: String?
    var privateIpAddress: String?
}

extension InstancePrivateIpAddress: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("association", association)
        w.bool("primary", primary)
        w.string("privateDnsName", privateDnsName)
        w.string("privateIpAddress", privateIpAddress)
    }
}

struct InstanceRequirements: Sendable {
    var vCpuCount: VCpuCountRange?
    var memoryMiB: MemoryMiB?
    var cpuManufacturers: [String]?
    var memoryGiBPerVCpu: MemoryGiBPerVCpu?
    var excludedInstanceTypes: [String]?
    var instanceGenerations: [String]?
    var spotMaxPricePercentageOverLowestPrice: Int?
    var onDemandMaxPricePercentageOverLowestPrice: Int?
    var bareMetal: String?
    var burstablePerformance: String?
    var requireHibernateSupport: Bool?
    var networkInterfaceCount: NetworkInterfaceCount?
    var localStorage: String?
    var localStorageTypes: [String]?
    var totalLocalStorageGB: TotalLocalStorageGB?
    var baselineEbsBandwidthMbps: BaselineEbsBandwidthMbps?
    var acceleratorTypes: [String]?
    var acceleratorCount: AcceleratorCount?
    var acceleratorManufacturers: [String]?
    var acceleratorNames: [String]?
    var acceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiB?
    var networkBandwidthGbps: NetworkBandwidthGbps?
    var allowedInstanceTypes: [String]?
    var maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Int?
    var baselinePerformanceFactors: BaselinePerformanceFactors?
    var requireEncryptionInTransit: Bool?
}

extension InstanceRequirements: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("vCpuCount", vCpuCount)
        w.structure("memoryMiB", memoryMiB)
        w.strings("cpuManufacturerSet", item: "item", cpuManufacturers)
        w.structure("memoryGiBPerVCpu", memoryGiBPerVCpu)
        w.strings("excludedInstanceTypeSet", item: "item", excludedInstanceTypes)
        w.strings("instanceGenerationSet", item: "item", instanceGenerations)
        w.int("spotMaxPricePercentageOverLowestPrice", spotMaxPricePercentageOverLowestPrice)
        w.int("onDemandMaxPricePercentageOverLowestPrice", onDemandMaxPricePercentageOverLowestPrice)
        w.string("bareMetal", bareMetal)
        w.string("burstablePerformance", burstablePerformance)
        w.bool("requireHibernateSupport", requireHibernateSupport)
        w.structure("networkInterfaceCount", networkInterfaceCount)
        w.string("localStorage", localStorage)
        w.strings("localStorageTypeSet", item: "item", localStorageTypes)
        w.structure("totalLocalStorageGB", totalLocalStorageGB)
        w.structure("baselineEbsBandwidthMbps", baselineEbsBandwidthMbps)
        w.strings("acceleratorTypeSet", item: "item", acceleratorTypes)
        w.structure("acceleratorCount", acceleratorCount)
        w.strings("acceleratorManufacturerSet", item: "item", acceleratorManufacturers)
        w.strings("acceleratorNameSet", item: "item", acceleratorNames)
        w.structure("acceleratorTotalMemoryMiB", acceleratorTotalMemoryMiB)
        w.structure("networkBandwidthGbps", networkBandwidthGbps)
        w.strings("allowedInstanceTypeSet", item: "item", allowedInstanceTypes)
        w.int("maxSpotPriceAsPercentageOfOptimalOnDemandPrice", maxSpotPriceAsPercentageOfOptimalOnDemandPrice)
        w.structure("baselinePerformanceFactors", baselinePerformanceFactors)
        w.bool("requireEncryptionInTransit", requireEncryptionInTransit)
    }
}

struct InstanceRequirementsRequest: Sendable {
    var vCpuCount: VCpuCountRangeRequest
    var memoryMiB: MemoryMiBRequest
    var cpuManufacturers: [String]?
    var memoryGiBPerVCpu: MemoryGiBPerVCpuRequest?
    var excludedInstanceTypes: [String]?
    var instanceGenerations: [String]?
    var spotMaxPricePercentageOverLowestPrice: Int?
    var onDemandMaxPricePercentageOverLowestPrice: Int?
    var bareMetal: String?
    var burstablePerformance: String?
    var requireHibernateSupport: Bool?
    var networkInterfaceCount: NetworkInterfaceCountRequest?
    var localStorage: String?
    var localStorageTypes: [String]?
    var totalLocalStorageGB: TotalLocalStorageGBRequest?
    var baselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequest?
    var acceleratorTypes: [String]?
    var acceleratorCount: AcceleratorCountRequest?
    var acceleratorManufacturers: [String]?
    var acceleratorNames: [String]?
    var acceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequest?
    var networkBandwidthGbps: NetworkBandwidthGbpsRequest?
    var allowedInstanceTypes: [String]?
    var maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Int?
    var baselinePerformanceFactors: BaselinePerformanceFactorsRequest?
    var requireEncryptionInTransit: Bool?
}

extension InstanceRequirementsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        vCpuCount = try r.structure("VCpuCount")
        memoryMiB = try r.structure("MemoryMiB")
        cpuManufacturers = r.optionalStrings("CpuManufacturer")
        memoryGiBPerVCpu = try r.optionalStructure("MemoryGiBPerVCpu")
        excludedInstanceTypes = r.optionalStrings("ExcludedInstanceType")
        instanceGenerations = r.optionalStrings("InstanceGeneration")
        spotMaxPricePercentageOverLowestPrice = r.optionalInt("SpotMaxPricePercentageOverLowestPrice")
        onDemandMaxPricePercentageOverLowestPrice = r.optionalInt("OnDemandMaxPricePercentageOverLowestPrice")
        bareMetal = r.optionalString("BareMetal")
        burstablePerformance = r.optionalString("BurstablePerformance")
        requireHibernateSupport = r.optionalBool("RequireHibernateSupport")
        networkInterfaceCount = try r.optionalStructure("NetworkInterfaceCount")
        localStorage = r.optionalString("LocalStorage")
        localStorageTypes = r.optionalStrings("LocalStorageType")
        totalLocalStorageGB = try r.optionalStructure("TotalLocalStorageGB")
        baselineEbsBandwidthMbps = try r.optionalStructure("BaselineEbsBandwidthMbps")
        acceleratorTypes = r.optionalStrings("AcceleratorType")
        acceleratorCount = try r.optionalStructure("AcceleratorCount")
        acceleratorManufacturers = r.optionalStrings("AcceleratorManufacturer")
        acceleratorNames = r.optionalStrings("AcceleratorName")
        acceleratorTotalMemoryMiB = try r.optionalStructure("AcceleratorTotalMemoryMiB")
        networkBandwidthGbps = try r.optionalStructure("NetworkBandwidthGbps")
        allowedInstanceTypes = r.optionalStrings("AllowedInstanceType")
        maxSpotPriceAsPercentageOfOptimalOnDemandPrice = r.optionalInt("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice")
        baselinePerformanceFactors = try r.optionalStructure("BaselinePerformanceFactors")
        requireEncryptionInTransit = r.optionalBool("RequireEncryptionInTransit")
        try r.finish()
    }
}

struct InstanceSecondaryInterface: Sendable {
    var attachment: InstanceSecondaryInterfaceAttachment?
    var macAddress: String?
    var secondaryInterfaceId: String?
    var ownerId: String?
    var privateIpAddresses: [InstanceSecondaryInterfacePrivateIpAddress]?
    var sourceDestCheck: Bool?
    var status: String?
    var secondarySubnetId: String?
    var secondaryNetworkId: String?
    var interfaceType: String?
}

extension InstanceSecondaryInterface: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("attachment", attachment)
        w.string("macAddress", macAddress)
        w.string("secondaryInterfaceId", secondaryInterfaceId)
        w.string("ownerId", ownerId)
        w.structures("privateIpAddressSet", item: "item", privateIpAddresses)
        w.bool("sourceDestCheck", sourceDestCheck)
        w.string("status", status)
        w.string("secondarySubnetId", secondarySubnetId)
        w.string("secondaryNetworkId", secondaryNetworkId)
        w.string("interfaceType", interfaceType)
    }
}

struct InstanceSecondaryInterfaceAttachment: Sendable {
    var attachTime: Timestamp?
    var attachmentId: String?
    var deleteOnTermination: Bool?
    var deviceIndex: Int?
    var status: String?
    var networkCardIndex: Int?
}

extension InstanceSecondaryInterfaceAttachment: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.timestamp("attachTime", attachTime)
        w.string("attachmentId", attachmentId)
        w.bool("deleteOnTermination", deleteOnTermination)
        w.int("deviceIndex", deviceIndex)
        w.string("status", status)
        w.int("networkCardIndex", networkCardIndex)
    }
}

struct InstanceSecondaryInterfacePrivateIpAddress: Sendable {
    var privateIpAddress: String?
}

extension InstanceSecondaryInterfacePrivateIpAddress: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("privateIpAddress", privateIpAddress)
    }
}

struct InstanceSecondaryInterfacePrivateIpAddressRequest: Sendable {
    var privateIpAddress: String
}

extension InstanceSecondaryInterfacePrivateIpAddressRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        privateIpAddress = r.string("PrivateIpAddress")
        try r.finish()
    }
}

struct InstanceSecondaryInterfaceSpecificationRequest: Sendable {
    var deleteOnTermination: Bool?
    var deviceIndex: Int?
    var privateIpAddresses: [InstanceSecondaryInterfacePrivateIpAddressRequest]?
    var privateIpAddressCount: Int?
    var secondarySubnetId: String?
    var interfaceType: String?
    var networkCardIndex: Int?
}

extension InstanceSecondaryInterfaceSpecificationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        deleteOnTermination = r.optionalBool("DeleteOnTermination")
        deviceIndex = r.optionalInt("DeviceIndex")
        privateIpAddresses = try r.optionalStructures("PrivateIpAddress")
        privateIpAddressCount = r.optionalInt("PrivateIpAddressCount")
        secondarySubnetId = r.optionalString("SecondarySubnetId")
        interfaceType = r.optionalString("InterfaceType")
        networkCardIndex = r.optionalInt("NetworkCardIndex")
        try r.finish()
    }
}

struct InstanceState: Sendable {
    var code: Int?
    var name: String?
}

extension InstanceState: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("code", code)
        w.string("name", name)
    }
}

struct InstanceStateChange: Sendable {
    var instanceId: String?
    var currentState: InstanceState?
    var previousState: InstanceState?
}

extension InstanceStateChange: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("instanceId", instanceId)
        w.structure("currentState", currentState)
        w.structure("previousState", previousState)
    }
}

struct InstanceStatus: Sendable {
    var availabilityZone: String?
    var availabilityZoneId: String?
    var outpostArn: String?
    var `operator`: OperatorResponse?
    var events: [InstanceStatusEvent]?
    var instanceId: String?
    var instanceState: InstanceState?
    var instanceStatus: InstanceStatusSummary?
    var systemStatus: InstanceStatusSummary?
    var attachedEbsStatus: EbsStatusSummary?
}

extension InstanceStatus: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("availabilityZone", availabilityZone)
        w.string("availabilityZoneId", availabilityZoneId)
        w.string("outpostArn", outpostArn)
        w.structure("operator", `operator`)
        w.structures("eventsSet", item: "item", events)
        w.string("instanceId", instanceId)
        w.structure("instanceState", instanceState)
        w.structure("instanceStatus", instanceStatus)
        w.structure("systemStatus", systemStatus)
        w.structure("attachedEbsStatus", attachedEbsStatus)
    }
}

struct InstanceStatusDetails: Sendable {
    var impairedSince: Timestamp?
    var name: String?
    var status: String?
}

extension InstanceStatusDetails: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.timestamp("impairedSince", impairedSince)
        w.string("name", name)
        w.string("status", status)
    }
}

struct InstanceStatusEvent: Sendable {
    var instanceEventId: String?
    var code: String?
    var description: String?
    var notAfter: Timestamp?
    var notBefore: Timestamp?
    var notBeforeDeadline: Timestamp?
}

extension InstanceStatusEvent: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("instanceEventId", instanceEventId)
        w.string("code", code)
        w.string("description", description)
        w.timestamp("notAfter", notAfter)
        w.timestamp("notBefore", notBefore)
        w.timestamp("notBeforeDeadline", notBeforeDeadline)
    }
}

struct InstanceStatusSummary: Sendable {
    var details: [InstanceStatusDetails]?
    var status: String?
}

extension InstanceStatusSummary: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("details", item: "item", details)
        w.string("status", status)
    }
}

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

struct InstanceTypeOffering: Sendable {
    var instanceType: String?
    var locationType: String?
    var location: String?
}

extension InstanceTypeOffering: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("instanceType", instanceType)
        w.string("locationType", locationType)
        w.string("location", location)
    }
}

struct InternetGateway: Sendable {
    var attachments: [InternetGatewayAttachment]?
    var internetGatewayId: String?
    var ownerId: String?
    var tags: [Tag]?
}

extension InternetGateway: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("attachmentSet", item: "item", attachments)
        w.string("internetGatewayId", internetGatewayId)
        w.string("ownerId", ownerId)
        w.structures("tagSet", item: "item", tags)
    }
}

struct InternetGatewayAttachment: Sendable {
    var state: String?
    var vpcId: String?
}

extension InternetGatewayAttachment: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("state", state)
        w.string("vpcId", vpcId)
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

struct Ipv4PrefixSpecificationResponse: Sendable {
    var ipv4Prefix: String?
}

extension Ipv4PrefixSpecificationResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ipv4Prefix", ipv4Prefix)
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

struct Ipv6PrefixSpecificationResponse: Sendable {
    var ipv6Prefix: String?
}

extension Ipv6PrefixSpecificationResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ipv6Prefix", ipv6Prefix)
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

struct LaunchPermission: Sendable {
    var organizationArn: String?
    var organizationalUnitArn: String?
    var userId: String?
    var group: String?
}

extension LaunchPermission: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("organizationArn", organizationArn)
        w.string("organizationalUnitArn", organizationalUnitArn)
        w.string("userId", userId)
        w.string("group", group)
    }
}

struct LaunchTemplate: Sendable {
    var launchTemplateId: String?
    var launchTemplateName: String?
    var createTime: Timestamp?
    var createdBy: String?
    var defaultVersionNumber: Int?
    var latestVersionNumber: Int?
    var tags: [Tag]?
    var `operator`: OperatorResponse?
}

extension LaunchTemplate: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("launchTemplateId", launchTemplateId)
        w.string("launchTemplateName", launchTemplateName)
        w.timestamp("createTime", createTime)
        w.string("createdBy", createdBy)
        w.int("defaultVersionNumber", defaultVersionNumber)
        w.int("latestVersionNumber", latestVersionNumber)
        w.structures("tagSet", item: "item", tags)
        w.structure("operator", `operator`)
    }
}

struct LaunchTemplateBlockDeviceMapping: Sendable {
    var deviceName: String?
    var virtualName: String?
    var ebs: LaunchTemplateEbsBlockDevice?
    var noDevice: String?
}

extension LaunchTemplateBlockDeviceMapping: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("deviceName", deviceName)
        w.string("virtualName", virtualName)
        w.structure("ebs", ebs)
        w.string("noDevice", noDevice)
    }
}

struct LaunchTemplateBlockDeviceMappingRequest: Sendable {
    var deviceName: String?
    var virtualName: String?
    var ebs: LaunchTemplateEbsBlockDeviceRequest?
    var noDevice: String?
}

extension LaunchTemplateBlockDeviceMappingRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        deviceName = r.optionalString("DeviceName")
        virtualName = r.optionalString("VirtualName")
        ebs = try r.optionalStructure("Ebs")
        noDevice = r.optionalString("NoDevice")
        try r.finish()
    }
}

struct LaunchTemplateCapacityReservationSpecificationRequest: Sendable {
    var capacityReservationPreference: String?
    var capacityReservationTarget: CapacityReservationTarget?
}

extension LaunchTemplateCapacityReservationSpecificationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        capacityReservationPreference = r.optionalString("CapacityReservationPreference")
        capacityReservationTarget = try r.optionalStructure("CapacityReservationTarget")
        try r.finish()
    }
}

struct LaunchTemplateCapacityReservationSpecificationResponse: Sendable {
    var capacityReservationPreference: String?
    var capacityReservationTarget: CapacityReservationTargetResponse?
}

extension LaunchTemplateCapacityReservationSpecificationResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("capacityReservationPreference", capacityReservationPreference)
        w.structure("capacityReservationTarget", capacityReservationTarget)
    }
}

struct LaunchTemplateCpuOptions: Sendable {
    var coreCount: Int?
    var threadsPerCore: Int?
    var amdSevSnp: String?
    var nestedVirtualization: String?
}

extension LaunchTemplateCpuOptions: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("coreCount", coreCount)
        w.int("threadsPerCore", threadsPerCore)
        w.string("amdSevSnp", amdSevSnp)
        w.string("nestedVirtualization", nestedVirtualization)
    }
}

struct LaunchTemplateCpuOptionsRequest: Sendable {
    var coreCount: Int?
    var threadsPerCore: Int?
    var amdSevSnp: String?
    var nestedVirtualization: String?
}

extension LaunchTemplateCpuOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        coreCount = r.optionalInt("CoreCount")
        threadsPerCore = r.optionalInt("ThreadsPerCore")
        amdSevSnp = r.optionalString("AmdSevSnp")
        nestedVirtualization = r.optionalString("NestedVirtualization")
        try r.finish()
    }
}

struct LaunchTemplateEbsBlockDevice: Sendable {
    var encrypted: Bool?
    var deleteOnTermination: Bool?
    var iops: Int?
    var kmsKeyId: String?
    var snapshotId: String?
    var volumeSize: Int?
    var volumeType: String?
    var throughput: Int?
    var volumeInitializationRate: Int?
    var ebsCardIndex: Int?
}

extension LaunchTemplateEbsBlockDevice: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("encrypted", encrypted)
        w.bool("deleteOnTermination", deleteOnTermination)
        w.int("iops", iops)
        w.string("kmsKeyId", kmsKeyId)
        w.string("snapshotId", snapshotId)
        w.int("volumeSize", volumeSize)
        w.string("volumeType", volumeType)
        w.int("throughput", throughput)
        w.int("volumeInitializationRate", volumeInitializationRate)
        w.int("ebsCardIndex", ebsCardIndex)
    }
}

struct LaunchTemplateEbsBlockDeviceRequest: Sendable {
    var encrypted: Bool?
    var deleteOnTermination: Bool?
    var iops: Int?
    var kmsKeyId: String?
    var snapshotId: String?
    var volumeSize: Int?
    var volumeType: String?
    var throughput: Int?
    var volumeInitializationRate: Int?
    var ebsCardIndex: Int?
}

extension LaunchTemplateEbsBlockDeviceRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        encrypted = r.optionalBool("Encrypted")
        deleteOnTermination = r.optionalBool("DeleteOnTermination")
        iops = r.optionalInt("Iops")
        kmsKeyId = r.optionalString("KmsKeyId")
        snapshotId = r.optionalString("SnapshotId")
        volumeSize = r.optionalInt("VolumeSize")
        volumeType = r.optionalString("VolumeType")
        throughput = r.optionalInt("Throughput")
        volumeInitializationRate = r.optionalInt("VolumeInitializationRate")
        ebsCardIndex = r.optionalInt("EbsCardIndex")
        try r.finish()
    }
}

struct LaunchTemplateElasticInferenceAccelerator: Sendable {
    var type: String
    var count: Int?
}

extension LaunchTemplateElasticInferenceAccelerator: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        type = r.string("Type")
        count = r.optionalInt("Count")
        try r.finish()
    }
}

struct LaunchTemplateElasticInferenceAcceleratorResponse: Sendable {
    var type: String?
    var count: Int?
}

extension LaunchTemplateElasticInferenceAcceleratorResponse: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("type", type)
        w.int("count", count)
    }
}

struct LaunchTemplateEnaSrdSpecification: Sendable {
    var enaSrdEnabled: Bool?
    var enaSrdUdpSpecification: LaunchTemplateEnaSrdUdpSpecification?
}

extension LaunchTemplateEnaSrdSpecification: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("enaSrdEnabled", enaSrdEnabled)
        w.structure("enaSrdUdpSpecification", enaSrdUdpSpecification)
    }
}

struct LaunchTemplateEnaSrdUdpSpecification: Sendable {
    var enaSrdUdpEnabled: Bool?
}

extension LaunchTemplateEnaSrdUdpSpecification: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("enaSrdUdpEnabled", enaSrdUdpEnabled)
    }
}

struct LaunchTemplateEnclaveOptions: Sendable {
    var enabled: Bool?
}

extension LaunchTemplateEnclaveOptions: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("enabled", enabled)
    }
}

struct LaunchTemplateEnclaveOptionsRequest: Sendable {
    var enabled: Bool?
}

extension LaunchTemplateEnclaveOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        enabled = r.optionalBool("Enabled")
        try r.finish()
    }
}

struct LaunchTemplateHibernationOptions: Sendable {
    var configured: Bool?
}

extension LaunchTemplateHibernationOptions: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("configured", configured)
    }
}

struct LaunchTemplateHibernationOptionsRequest: Sendable {
    var configured: Bool?
}

extension LaunchTemplateHibernationOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        configured = r.optionalBool("Configured")
        try r.finish()
    }
}

struct LaunchTemplateIamInstanceProfileSpecification: Sendable {
    var arn: String?
    var name: String?
}

extension LaunchTemplateIamInstanceProfileSpecification: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("arn", arn)
        w.string("name", name)
    }
}

struct LaunchTemplateIamInstanceProfileSpecificationRequest: Sendable {
    var arn: String?
    var name: String?
}

extension LaunchTemplateIamInstanceProfileSpecificationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        arn = r.optionalString("Arn")
        name = r.optionalString("Name")
        try r.finish()
    }
}

struct LaunchTemplateInstanceMaintenanceOptions: Sendable {
    var autoRecovery: String?
}

extension LaunchTemplateInstanceMaintenanceOptions: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("autoRecovery", autoRecovery)
    }
}

struct LaunchTemplateInstanceMaintenanceOptionsRequest: Sendable {
    var autoRecovery: String?
}

extension LaunchTemplateInstanceMaintenanceOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        autoRecovery = r.optionalString("AutoRecovery")
        try r.finish()
    }
}

struct LaunchTemplateInstanceMarketOptions: Sendable {
    var marketType: String?
    var spotOptions: LaunchTemplateSpotMarketOptions?
}

extension LaunchTemplateInstanceMarketOptions: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("marketType", marketType)
        w.structure("spotOptions", spotOptions)
    }
}

struct LaunchTemplateInstanceMarketOptionsRequest: Sendable {
    var marketType: String?
    var spotOptions: LaunchTemplateSpotMarketOptionsRequest?
}

extension LaunchTemplateInstanceMarketOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        marketType = r.optionalString("MarketType")
        spotOptions = try r.optionalStructure("SpotOptions")
        try r.finish()
    }
}

struct LaunchTemplateInstanceMetadataOptions: Sendable {
    var state: String?
    var httpTokens: String?
    var httpPutResponseHopLimit: Int?
    var httpEndpoint: String?
    var httpProtocolIpv6: String?
    var instanceMetadataTags: String?
}

extension LaunchTemplateInstanceMetadataOptions: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("state", state)
        w.string("httpTokens", httpTokens)
        w.int("httpPutResponseHopLimit", httpPutResponseHopLimit)
        w.string("httpEndpoint", httpEndpoint)
        w.string("httpProtocolIpv6", httpProtocolIpv6)
        w.string("instanceMetadataTags", instanceMetadataTags)
    }
}

struct LaunchTemplateInstanceMetadataOptionsRequest: Sendable {
    var httpTokens: String?
    var httpPutResponseHopLimit: Int?
    var httpEndpoint: String?
    var httpProtocolIpv6: String?
    var instanceMetadataTags: String?
}

extension LaunchTemplateInstanceMetadataOptionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        httpTokens = r.optionalString("HttpTokens")
        httpPutResponseHopLimit = r.optionalInt("HttpPutResponseHopLimit")
        httpEndpoint = r.optionalString("HttpEndpoint")
        httpProtocolIpv6 = r.optionalString("HttpProtocolIpv6")
        instanceMetadataTags = r.optionalString("InstanceMetadataTags")
        try r.finish()
    }
}

struct LaunchTemplateInstanceNetworkInterfaceSpecification: Sendable {
    var associateCarrierIpAddress: Bool?
    var associatePublicIpAddress: Bool?
    var deleteOnTermination: Bool?
    var description: String?
    var deviceIndex: Int?
    var groups: [String]?
    var interfaceType: String?
    var ipv6AddressCount: Int?
    var ipv6Addresses: [InstanceIpv6Address]?
    var networkInterfaceId: String?
    var privateIpAddress: String?
    var privateIpAddresses: [PrivateIpAddressSpecification]?
    var secondaryPrivateIpAddressCount: Int?
    var subnetId: String?
    var networkCardIndex: Int?
    var ipv4Prefixes: [Ipv4PrefixSpecificationResponse]?
    var ipv4PrefixCount: Int?
    var ipv6Prefixes: [Ipv6PrefixSpecificationResponse]?
    var ipv6PrefixCount: Int?
    var primaryIpv6: Bool?
    var enaSrdSpecification: LaunchTemplateEnaSrdSpecification?
    var connectionTrackingSpecification: ConnectionTrackingSpecification?
    var enaQueueCount: Int?
}

extension LaunchTemplateInstanceNetworkInterfaceSpecification: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("associateCarrierIpAddress", associateCarrierIpAddress)
        w.bool("associatePublicIpAddress", associatePublicIpAddress)
        w.bool("deleteOnTermination", deleteOnTermination)
        w.string("description", description)
        w.int("deviceIndex", deviceIndex)
        w.strings("groupSet", item: "groupId", groups)
        w.string("interfaceType", interfaceType)
        w.int("ipv6AddressCount", ipv6AddressCount)
        w.structures("ipv6AddressesSet", item: "item", ipv6Addresses)
        w.string("networkInterfaceId", networkInterfaceId)
        w.string("privateIpAddress", privateIpAddress)
        w.structures("privateIpAddressesSet", item: "item", privateIpAddresses)
        w.int("secondaryPrivateIpAddressCount", secondaryPrivateIpAddressCount)
        w.string("subnetId", subnetId)
        w.int("networkCardIndex", networkCardIndex)
        w.structures("ipv4PrefixSet", item: "item", ipv4Prefixes)
        w.int("ipv4PrefixCount", ipv4PrefixCount)
        w.structures("ipv6PrefixSet", item: "item", ipv6Prefixes)
        w.int("ipv6PrefixCount", ipv6PrefixCount)
        w.bool("primaryIpv6", primaryIpv6)
        w.structure("enaSrdSpecification", enaSrdSpecification)
        w.structure("connectionTrackingSpecification", connectionTrackingSpecification)
        w.int("enaQueueCount", enaQueueCount)
    }
}

