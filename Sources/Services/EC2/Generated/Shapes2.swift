// swift-format-ignore-file
// Generated from Models/ec2.json (2016-11-15) by Tools/generate. Do not edit.
import Vocabulary
import Wire

struct DescribeRegionsRequest: Sendable {
    var regionNames: [String]?
    var allRegions: Bool?
    var dryRun: Bool?
    var filters: [Filter]?
}

extension DescribeRegionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        regionNames = r.optionalStrings("RegionName")
        allRegions = r.optionalBool("AllRegions")
        dryRun = r.optionalBool("DryRun")
        filters = try r.optionalStructures("Filter")
        try r.finish()
    }
}

struct DescribeRegionsResult: Sendable {
    var regions: [Region]?
}

extension DescribeRegionsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("regionInfo", item: "item", regions)
    }
}

struct DescribeSecurityGroupRulesRequest: Sendable {
    var filters: [Filter]?
    var securityGroupRuleIds: [String]?
    var dryRun: Bool?
    var nextToken: String?
    var maxResults: Int?
}

extension DescribeSecurityGroupRulesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        filters = try r.optionalStructures("Filter")
        securityGroupRuleIds = r.optionalStrings("SecurityGroupRuleId")
        dryRun = r.optionalBool("DryRun")
        nextToken = r.optionalString("NextToken")
        maxResults = r.optionalInt("MaxResults")
        try r.finish()
    }
}

struct DescribeSecurityGroupRulesResult: Sendable {
    var securityGroupRules: [SecurityGroupRule]?
    var nextToken: String?
}

extension DescribeSecurityGroupRulesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("securityGroupRuleSet", item: "item", securityGroupRules)
        w.string("nextToken", nextToken)
    }
}

struct DescribeSecurityGroupsRequest: Sendable {
    var groupIds: [String]?
    var groupNames: [String]?
    var nextToken: String?
    var maxResults: Int?
    var dryRun: Bool?
    var filters: [Filter]?
}

extension DescribeSecurityGroupsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        groupIds = r.optionalStrings("GroupId")
        groupNames = r.optionalStrings("GroupName")
        nextToken = r.optionalString("NextToken")
        maxResults = r.optionalInt("MaxResults")
        dryRun = r.optionalBool("DryRun")
        filters = try r.optionalStructures("Filter")
        try r.finish()
    }
}

struct DescribeSecurityGroupsResult: Sendable {
    var nextToken: String?
    var securityGroups: [SecurityGroup]?
}

extension DescribeSecurityGroupsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("nextToken", nextToken)
        w.structures("securityGroupInfo", item: "item", securityGroups)
    }
}

struct DescribeSubnetsRequest: Sendable {
    var filters: [Filter]?
    var subnetIds: [String]?
    var nextToken: String?
    var maxResults: Int?
    var dryRun: Bool?
}

extension DescribeSubnetsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        filters = try r.optionalStructures("Filter")
        subnetIds = r.optionalStrings("SubnetId")
        nextToken = r.optionalString("NextToken")
        maxResults = r.optionalInt("MaxResults")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct DescribeSubnetsResult: Sendable {
    var nextToken: String?
    var subnets: [Subnet]?
}

extension DescribeSubnetsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("nextToken", nextToken)
        w.structures("subnetSet", item: "item", subnets)
    }
}

struct DescribeTagsRequest: Sendable {
    var dryRun: Bool?
    var filters: [Filter]?
    var maxResults: Int?
    var nextToken: String?
}

extension DescribeTagsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dryRun = r.optionalBool("DryRun")
        filters = try r.optionalStructures("Filter")
        maxResults = r.optionalInt("MaxResults")
        nextToken = r.optionalString("NextToken")
        try r.finish()
    }
}

struct DescribeTagsResult: Sendable {
    var nextToken: String?
    var tags: [TagDescription]?
}

extension DescribeTagsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("nextToken", nextToken)
        w.structures("tagSet", item: "item", tags)
    }
}

struct DescribeVolumesRequest: Sendable {
    var volumeIds: [String]?
    var includeManagedResources: Bool?
    var dryRun: Bool?
    var filters: [Filter]?
    var nextToken: String?
    var maxResults: Int?
}

extension DescribeVolumesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        volumeIds = r.optionalStrings("VolumeId")
        includeManagedResources = r.optionalBool("IncludeManagedResources")
        dryRun = r.optionalBool("DryRun")
        filters = try r.optionalStructures("Filter")
        nextToken = r.optionalString("NextToken")
        maxResults = r.optionalInt("MaxResults")
        try r.finish()
    }
}

struct DescribeVolumesResult: Sendable {
    var nextToken: String?
    var volumes: [Volume]?
}

extension DescribeVolumesResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("nextToken", nextToken)
        w.structures("volumeSet", item: "item", volumes)
    }
}

struct DescribeVpcAttributeRequest: Sendable {
    var attribute: String
    var vpcId: String
    var dryRun: Bool?
}

extension DescribeVpcAttributeRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        attribute = r.string("Attribute")
        vpcId = r.string("VpcId")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct DescribeVpcAttributeResult: Sendable {
    var enableDnsHostnames: AttributeBooleanValue?
    var enableDnsSupport: AttributeBooleanValue?
    var enableNetworkAddressUsageMetrics: AttributeBooleanValue?
    var vpcId: String?
}

extension DescribeVpcAttributeResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("enableDnsHostnames", enableDnsHostnames)
        w.structure("enableDnsSupport", enableDnsSupport)
        w.structure("enableNetworkAddressUsageMetrics", enableNetworkAddressUsageMetrics)
        w.string("vpcId", vpcId)
    }
}

struct DescribeVpcsRequest: Sendable {
    var filters: [Filter]?
    var vpcIds: [String]?
    var nextToken: String?
    var maxResults: Int?
    var dryRun: Bool?
}

extension DescribeVpcsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        filters = try r.optionalStructures("Filter")
        vpcIds = r.optionalStrings("VpcId")
        nextToken = r.optionalString("NextToken")
        maxResults = r.optionalInt("MaxResults")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct DescribeVpcsResult: Sendable {
    var nextToken: String?
    var vpcs: [Vpc]?
}

extension DescribeVpcsResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("nextToken", nextToken)
        w.structures("vpcSet", item: "item", vpcs)
    }
}

struct DisassociateIamInstanceProfileRequest: Sendable {
    var associationId: String
    var dryRun: Bool?
}

extension DisassociateIamInstanceProfileRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        associationId = r.string("AssociationId")
        dryRun = r.optionalBool("DryRun")
        try r.finish()
    }
}

struct DisassociateIamInstanceProfileResult: Sendable {
    var iamInstanceProfileAssociation: IamInstanceProfileAssociation?
}

extension DisassociateIamInstanceProfileResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("iamInstanceProfileAssociation", iamInstanceProfileAssociation)
    }
}

struct DiskInfo: Sendable {
    var sizeInGB: Int?
    var count: Int?
    var type: String?
}

extension DiskInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("sizeInGB", sizeInGB)
        w.int("count", count)
        w.string("type", type)
    }
}

struct EbsBlockDevice: Sendable {
    var deleteOnTermination: Bool?
    var iops: Int?
    var snapshotId: String?
    var volumeSize: Int?
    var volumeType: String?
    var kmsKeyId: String?
    var throughput: Int?
    var outpostArn: String?
    var availabilityZone: String?
    var encrypted: Bool?
    var volumeInitializationRate: Int?
    var availabilityZoneId: String?
    var ebsCardIndex: Int?
}

extension EbsBlockDevice: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        deleteOnTermination = r.optionalBool("DeleteOnTermination")
        iops = r.optionalInt("Iops")
        snapshotId = r.optionalString("SnapshotId")
        volumeSize = r.optionalInt("VolumeSize")
        volumeType = r.optionalString("VolumeType")
        kmsKeyId = r.optionalString("KmsKeyId")
        throughput = r.optionalInt("Throughput")
        outpostArn = r.optionalString("OutpostArn")
        availabilityZone = r.optionalString("AvailabilityZone")
        encrypted = r.optionalBool("Encrypted")
        volumeInitializationRate = r.optionalInt("VolumeInitializationRate")
        availabilityZoneId = r.optionalString("AvailabilityZoneId")
        ebsCardIndex = r.optionalInt("EbsCardIndex")
        try r.finish()
    }
}

extension EbsBlockDevice: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("deleteOnTermination", deleteOnTermination)
        w.int("iops", iops)
        w.string("snapshotId", snapshotId)
        w.int("volumeSize", volumeSize)
        w.string("volumeType", volumeType)
        w.string("kmsKeyId", kmsKeyId)
        w.int("throughput", throughput)
        w.string("outpostArn", outpostArn)
        w.string("availabilityZone", availabilityZone)
        w.bool("encrypted", encrypted)
        w.int("VolumeInitializationRate", volumeInitializationRate)
        w.string("AvailabilityZoneId", availabilityZoneId)
        w.int("EbsCardIndex", ebsCardIndex)
    }
}

struct EbsCardInfo: Sendable {
    var ebsCardIndex: Int?
    var baselineBandwidthInMbps: Int?
    var baselineThroughputInMBps: Double?
    var baselineIops: Int?
    var maximumBandwidthInMbps: Int?
    var maximumThroughputInMBps: Double?
    var maximumIops: Int?
}

extension EbsCardInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("ebsCardIndex", ebsCardIndex)
        w.int("baselineBandwidthInMbps", baselineBandwidthInMbps)
        w.double("baselineThroughputInMBps", baselineThroughputInMBps)
        w.int("baselineIops", baselineIops)
        w.int("maximumBandwidthInMbps", maximumBandwidthInMbps)
        w.double("maximumThroughputInMBps", maximumThroughputInMBps)
        w.int("maximumIops", maximumIops)
    }
}

struct EbsInfo: Sendable {
    var ebsOptimizedSupport: String?
    var encryptionSupport: String?
    var ebsOptimizedInfo: EbsOptimizedInfo?
    var nvmeSupport: String?
    var maximumEbsAttachments: Int?
    var attachmentLimitType: String?
    var maximumEbsCards: Int?
    var ebsCards: [EbsCardInfo]?
}

extension EbsInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ebsOptimizedSupport", ebsOptimizedSupport)
        w.string("encryptionSupport", encryptionSupport)
        w.structure("ebsOptimizedInfo", ebsOptimizedInfo)
        w.string("nvmeSupport", nvmeSupport)
        w.int("maximumEbsAttachments", maximumEbsAttachments)
        w.string("attachmentLimitType", attachmentLimitType)
        w.int("maximumEbsCards", maximumEbsCards)
        w.structures("ebsCardSet", item: "item", ebsCards)
    }
}

struct EbsInstanceBlockDevice: Sendable {
    var attachTime: Timestamp?
    var deleteOnTermination: Bool?
    var status: String?
    var volumeId: String?
    var associatedResource: String?
    var volumeOwnerId: String?
    var `operator`: OperatorResponse?
    var ebsCardIndex: Int?
}

extension EbsInstanceBlockDevice: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.timestamp("attachTime", attachTime)
        w.bool("deleteOnTermination", deleteOnTermination)
        w.string("status", status)
        w.string("volumeId", volumeId)
        w.string("associatedResource", associatedResource)
        w.string("volumeOwnerId", volumeOwnerId)
        w.structure("operator", `operator`)
        w.int("ebsCardIndex", ebsCardIndex)
    }
}

struct EbsInstanceBlockDeviceSpecification: Sendable {
    var volumeId: String?
    var deleteOnTermination: Bool?
}

extension EbsInstanceBlockDeviceSpecification: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        volumeId = r.optionalString("VolumeId")
        deleteOnTermination = r.optionalBool("DeleteOnTermination")
        try r.finish()
    }
}

struct EbsOptimizedInfo: Sendable {
    var baselineBandwidthInMbps: Int?
    var baselineThroughputInMBps: Double?
    var baselineIops: Int?
    var maximumBandwidthInMbps: Int?
    var maximumThroughputInMBps: Double?
    var maximumIops: Int?
}

extension EbsOptimizedInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("baselineBandwidthInMbps", baselineBandwidthInMbps)
        w.double("baselineThroughputInMBps", baselineThroughputInMBps)
        w.int("baselineIops", baselineIops)
        w.int("maximumBandwidthInMbps", maximumBandwidthInMbps)
        w.double("maximumThroughputInMBps", maximumThroughputInMBps)
        w.int("maximumIops", maximumIops)
    }
}

struct EbsStatusDetails: Sendable {
    var impairedSince: Timestamp?
    var name: String?
    var status: String?
}

extension EbsStatusDetails: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.timestamp("impairedSince", impairedSince)
        w.string("name", name)
        w.string("status", status)
    }
}

struct EbsStatusSummary: Sendable {
    var details: [EbsStatusDetails]?
    var status: String?
}

extension EbsStatusSummary: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("details", item: "item", details)
        w.string("status", status)
    }
}

struct EfaInfo: Sendable {
    var maximumEfaInterfaces: Int?
}

extension EfaInfo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("maximumEfaInterfaces", maximumEfaInterfaces)
    }
}

struct ElasticGpuAssociation: Sendable {
    var elasticGpuId: String?
    var elasticGpuAssociationId: String?
    var elasticGpuAssociationState: String?
    var elasticGpuAssociationTime: String?
}

extension ElasticGpuAssociation: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("elasticGpuId", elasticGpuId)
        w.string("elasticGpuAssociationId", elasticGpuAssociationId)
        w.string("elasticGpuAssociationState", elasticGpuAssociationState)
        w.string("elasticGpuAssociationTime", elasticGpuAssociationTime)
    }
}

struct ElasticGpuSpecification: Sendable {
    var type: String
}

extension ElasticGpuSpecification: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        type = r.string("Type")
        try r.finish()
    }
}

