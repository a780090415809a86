// swift-format-ignore-file
// Generated from Models/ec2.json (2016-11-15) by Tools/generate. Do not edit.
import Wire

@testable import EC2Service

extension AssociateIamInstanceProfileRequest: Given {
    static func given(_ s: inout InputSampler) -> AssociateIamInstanceProfileRequest {
        AssociateIamInstanceProfileRequest(
            iamInstanceProfile: s.structure("IamInstanceProfile"),
            instanceId: s.text("InstanceId"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension AttributeBooleanValue: Given {
    static func given(_ s: inout InputSampler) -> AttributeBooleanValue {
        AttributeBooleanValue(
            value: s.optionalBool("Value")
        )
    }
}

extension AttributeValue: Given {
    static func given(_ s: inout InputSampler) -> AttributeValue {
        AttributeValue(
            value: s.optionalText("Value")
        )
    }
}

extension AuthorizeSecurityGroupEgressRequest: Given {
    static func given(_ s: inout InputSampler) -> AuthorizeSecurityGroupEgressRequest {
        AuthorizeSecurityGroupEgressRequest(
            tagSpecifications: s.optionalStructures("TagSpecifications"),
            dryRun: s.optionalBool("DryRun"),
            groupId: s.text("GroupId"),
            sourceSecurityGroupName: s.optionalText("SourceSecurityGroupName"),
            sourceSecurityGroupOwnerId: s.optionalText("SourceSecurityGroupOwnerId"),
            ipProtocol: s.optionalText("IpProtocol"),
            fromPort: s.optionalInt("FromPort"),
            toPort: s.optionalInt("ToPort"),
            cidrIp: s.optionalText("CidrIp"),
            ipPermissions: s.optionalStructures("IpPermissions")
        )
    }
}

extension AuthorizeSecurityGroupIngressRequest: Given {
    static func given(_ s: inout InputSampler) -> AuthorizeSecurityGroupIngressRequest {
        AuthorizeSecurityGroupIngressRequest(
            cidrIp: s.optionalText("CidrIp"),
            fromPort: s.optionalInt("FromPort"),
            groupId: s.optionalText("GroupId"),
            groupName: s.optionalText("GroupName"),
            ipPermissions: s.optionalStructures("IpPermissions"),
            ipProtocol: s.optionalText("IpProtocol"),
            sourceSecurityGroupName: s.optionalText("SourceSecurityGroupName"),
            sourceSecurityGroupOwnerId: s.optionalText("SourceSecurityGroupOwnerId"),
            toPort: s.optionalInt("ToPort"),
            tagSpecifications: s.optionalStructures("TagSpecifications"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension BlobAttributeValue: Given {
    static func given(_ s: inout InputSampler) -> BlobAttributeValue {
        BlobAttributeValue(
            value: s.optionalBlob("Value")
        )
    }
}

extension BlockDeviceMapping: Given {
    static func given(_ s: inout InputSampler) -> BlockDeviceMapping {
        BlockDeviceMapping(
            ebs: s.optionalStructure("Ebs"),
            noDevice: s.optionalText("NoDevice"),
            deviceName: s.optionalText("DeviceName"),
            virtualName: s.optionalText("VirtualName")
        )
    }
}

extension CapacityReservationSpecification: Given {
    static func given(_ s: inout InputSampler) -> CapacityReservationSpecification {
        CapacityReservationSpecification(
            capacityReservationPreference: s.optionalText("CapacityReservationPreference"),
            capacityReservationTarget: s.optionalStructure("CapacityReservationTarget")
        )
    }
}

extension CapacityReservationTarget: Given {
    static func given(_ s: inout InputSampler) -> CapacityReservationTarget {
        CapacityReservationTarget(
            capacityReservationId: s.optionalText("CapacityReservationId"),
            capacityReservationResourceGroupArn: s.optionalText("CapacityReservationResourceGroupArn")
        )
    }
}

extension ConnectionTrackingSpecificationRequest: Given {
    static func given(_ s: inout InputSampler) -> ConnectionTrackingSpecificationRequest {
        ConnectionTrackingSpecificationRequest(
            tcpEstablishedTimeout: s.optionalInt("TcpEstablishedTimeout"),
            udpStreamTimeout: s.optionalInt("UdpStreamTimeout"),
            udpTimeout: s.optionalInt("UdpTimeout")
        )
    }
}

extension CpuOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> CpuOptionsRequest {
        CpuOptionsRequest(
            coreCount: s.optionalInt("CoreCount"),
            threadsPerCore: s.optionalInt("ThreadsPerCore"),
            amdSevSnp: s.optionalText("AmdSevSnp"),
            nestedVirtualization: s.optionalText("NestedVirtualization")
        )
    }
}

extension CreateKeyPairRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateKeyPairRequest {
        CreateKeyPairRequest(
            keyName: s.text("KeyName"),
            keyType: s.optionalText("KeyType"),
            tagSpecifications: s.optionalStructures("TagSpecifications"),
            keyFormat: s.optionalText("KeyFormat"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension CreateSecurityGroupRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateSecurityGroupRequest {
        CreateSecurityGroupRequest(
            description: s.text("Description"),
            groupName: s.text("GroupName"),
            vpcId: s.optionalText("VpcId"),
            tagSpecifications: s.optionalStructures("TagSpecifications"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension CreateTagsRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateTagsRequest {
        CreateTagsRequest(
            dryRun: s.optionalBool("DryRun"),
            resources: s.texts("Resources"),
            tags: s.structures("Tags")
        )
    }
}

extension CreditSpecificationRequest: Given {
    static func given(_ s: inout InputSampler) -> CreditSpecificationRequest {
        CreditSpecificationRequest(
            cpuCredits: s.text("CpuCredits")
        )
    }
}

extension DeleteKeyPairRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteKeyPairRequest {
        DeleteKeyPairRequest(
            keyName: s.optionalText("KeyName"),
            keyPairId: s.optionalText("KeyPairId"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension DeleteSecurityGroupRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteSecurityGroupRequest {
        DeleteSecurityGroupRequest(
            groupId: s.optionalText("GroupId"),
            groupName: s.optionalText("GroupName"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension DeleteTagsRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteTagsRequest {
        DeleteTagsRequest(
            dryRun: s.optionalBool("DryRun"),
            resources: s.texts("Resources"),
            tags: s.optionalStructures("Tags")
        )
    }
}

extension DescribeAccountAttributesRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeAccountAttributesRequest {
        DescribeAccountAttributesRequest(
            dryRun: s.optionalBool("DryRun"),
            attributeNames: s.optionalTexts("AttributeNames")
        )
    }
}

extension DescribeAvailabilityZonesRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeAvailabilityZonesRequest {
        DescribeAvailabilityZonesRequest(
            zoneNames: s.optionalTexts("ZoneNames"),
            zoneIds: s.optionalTexts("ZoneIds"),
            allAvailabilityZones: s.optionalBool("AllAvailabilityZones"),
            dryRun: s.optionalBool("DryRun"),
            filters: s.optionalStructures("Filters")
        )
    }
}

extension DescribeIamInstanceProfileAssociationsRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeIamInstanceProfileAssociationsRequest {
        DescribeIamInstanceProfileAssociationsRequest(
            associationIds: s.optionalTexts("AssociationIds"),
            filters: s.optionalStructures("Filters"),
            maxResults: s.optionalInt("MaxResults"),
            nextToken: s.optionalText("NextToken"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension DescribeImagesRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeImagesRequest {
        DescribeImagesRequest(
            executableUsers: s.optionalTexts("ExecutableUsers"),
            imageIds: s.optionalTexts("ImageIds"),
            owners: s.optionalTexts("Owners"),
            includeDeprecated: s.optionalBool("IncludeDeprecated"),
            includeDisabled: s.optionalBool("IncludeDisabled"),
            maxResults: s.optionalInt("MaxResults"),
            nextToken: s.optionalText("NextToken"),
            dryRun: s.optionalBool("DryRun"),
            filters: s.optionalStructures("Filters")
        )
    }
}

extension DescribeInstanceAttributeRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeInstanceAttributeRequest {
        DescribeInstanceAttributeRequest(
            dryRun: s.optionalBool("DryRun"),
            instanceId: s.text("InstanceId"),
            attribute: s.text("Attribute")
        )
    }
}

extension DescribeInstanceCreditSpecificationsRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeInstanceCreditSpecificationsRequest {
        DescribeInstanceCreditSpecificationsRequest(
            dryRun: s.optionalBool("DryRun"),
            filters: s.optionalStructures("Filters"),
            instanceIds: s.optionalTexts("InstanceIds"),
            maxResults: s.optionalInt("MaxResults"),
            nextToken: s.optionalText("NextToken")
        )
    }
}

extension DescribeInstanceStatusRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeInstanceStatusRequest {
        DescribeInstanceStatusRequest(
            instanceIds: s.optionalTexts("InstanceIds"),
            maxResults: s.optionalInt("MaxResults"),
            nextToken: s.optionalText("NextToken"),
            includeManagedResources: s.optionalBool("IncludeManagedResources"),
            dryRun: s.optionalBool("DryRun"),
            filters: s.optionalStructures("Filters"),
            includeAllInstances: s.optionalBool("IncludeAllInstances")
        )
    }
}

extension DescribeInstanceTypesRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeInstanceTypesRequest {
        DescribeInstanceTypesRequest(
            dryRun: s.optionalBool("DryRun"),
            instanceTypes: s.optionalTexts("InstanceTypes"),
            filters: s.optionalStructures("Filters"),
            maxResults: s.optionalInt("MaxResults"),
            nextToken: s.optionalText("NextToken"),
            includeUnsupportedInRegion: s.optionalBool("IncludeUnsupportedInRegion")
        )
    }
}

extension DescribeInstancesRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeInstancesRequest {
        DescribeInstancesRequest(
            instanceIds: s.optionalTexts("InstanceIds"),
            includeManagedResources: s.optionalBool("IncludeManagedResources"),
            dryRun: s.optionalBool("DryRun"),
            filters: s.optionalStructures("Filters"),
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults")
        )
    }
}

extension DescribeKeyPairsRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeKeyPairsRequest {
        DescribeKeyPairsRequest(
            keyNames: s.optionalTexts("KeyNames"),
            keyPairIds: s.optionalTexts("KeyPairIds"),
            includePublicKey: s.optionalBool("IncludePublicKey"),
            dryRun: s.optionalBool("DryRun"),
            filters: s.optionalStructures("Filters")
        )
    }
}

extension DescribeNetworkInterfacesRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeNetworkInterfacesRequest {
        DescribeNetworkInterfacesRequest(
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults"),
            includeManagedResources: s.optionalBool("IncludeManagedResources"),
            dryRun: s.optionalBool("DryRun"),
            networkInterfaceIds: s.optionalTexts("NetworkInterfaceIds"),
            filters: s.optionalStructures("Filters")
        )
    }
}

extension DescribeRegionsRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeRegionsRequest {
        DescribeRegionsRequest(
            regionNames: s.optionalTexts("RegionNames"),
            allRegions: s.optionalBool("AllRegions"),
            dryRun: s.optionalBool("DryRun"),
            filters: s.optionalStructures("Filters")
        )
    }
}

extension DescribeSecurityGroupRulesRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeSecurityGroupRulesRequest {
        DescribeSecurityGroupRulesRequest(
            filters: s.optionalStructures("Filters"),
            securityGroupRuleIds: s.optionalTexts("SecurityGroupRuleIds"),
            dryRun: s.optionalBool("DryRun"),
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults")
        )
    }
}

extension DescribeSecurityGroupsRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeSecurityGroupsRequest {
        DescribeSecurityGroupsRequest(
            groupIds: s.optionalTexts("GroupIds"),
            groupNames: s.optionalTexts("GroupNames"),
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults"),
            dryRun: s.optionalBool("DryRun"),
            filters: s.optionalStructures("Filters")
        )
    }
}

extension DescribeSubnetsRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeSubnetsRequest {
        DescribeSubnetsRequest(
            filters: s.optionalStructures("Filters"),
            subnetIds: s.optionalTexts("SubnetIds"),
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension DescribeTagsRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeTagsRequest {
        DescribeTagsRequest(
            dryRun: s.optionalBool("DryRun"),
            filters: s.optionalStructures("Filters"),
            maxResults: s.optionalInt("MaxResults"),
            nextToken: s.optionalText("NextToken")
        )
    }
}

extension DescribeVolumesRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeVolumesRequest {
        DescribeVolumesRequest(
            volumeIds: s.optionalTexts("VolumeIds"),
            includeManagedResources: s.optionalBool("IncludeManagedResources"),
            dryRun: s.optionalBool("DryRun"),
            filters: s.optionalStructures("Filters"),
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults")
        )
    }
}

extension DescribeVpcAttributeRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeVpcAttributeRequest {
        DescribeVpcAttributeRequest(
            attribute: s.text("Attribute"),
            vpcId: s.text("VpcId"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension DescribeVpcsRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeVpcsRequest {
        DescribeVpcsRequest(
            filters: s.optionalStructures("Filters"),
            vpcIds: s.optionalTexts("VpcIds"),
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension DisassociateIamInstanceProfileRequest: Given {
    static func given(_ s: inout InputSampler) -> DisassociateIamInstanceProfileRequest {
        DisassociateIamInstanceProfileRequest(
            associationId: s.text("AssociationId"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension EbsBlockDevice: Given {
    static func given(_ s: inout InputSampler) -> EbsBlockDevice {
        EbsBlockDevice(
            deleteOnTermination: s.optionalBool("DeleteOnTermination"),
            iops: s.optionalInt("Iops"),
            snapshotId: s.optionalText("SnapshotId"),
            volumeSize: s.optionalInt("VolumeSize"),
            volumeType: s.optionalText("VolumeType"),
            kmsKeyId: s.optionalText("KmsKeyId"),
            throughput: s.optionalInt("Throughput"),
            outpostArn: s.optionalText("OutpostArn"),
            availabilityZone: s.optionalText("AvailabilityZone"),
            encrypted: s.optionalBool("Encrypted"),
            volumeInitializationRate: s.optionalInt("VolumeInitializationRate"),
            availabilityZoneId: s.optionalText("AvailabilityZoneId"),
            ebsCardIndex: s.optionalInt("EbsCardIndex")
        )
    }
}

extension EbsInstanceBlockDeviceSpecification: Given {
    static func given(_ s: inout InputSampler) -> EbsInstanceBlockDeviceSpecification {
        EbsInstanceBlockDeviceSpecification(
            volumeId: s.optionalText("VolumeId"),
            deleteOnTermination: s.optionalBool("DeleteOnTermination")
        )
    }
}

extension ElasticGpuSpecification: Given {
    static func given(_ s: inout InputSampler) -> ElasticGpuSpecification {
        ElasticGpuSpecification(
            type: s.text("Type")
        )
    }
}

extension ElasticInferenceAccelerator: Given {
    static func given(_ s: inout InputSampler) -> ElasticInferenceAccelerator {
        ElasticInferenceAccelerator(
            type: s.text("Type"),
            count: s.optionalInt("Count")
        )
    }
}

extension EnaSrdSpecificationRequest: Given {
    static func given(_ s: inout InputSampler) -> EnaSrdSpecificationRequest {
        EnaSrdSpecificationRequest(
            enaSrdEnabled: s.optionalBool("EnaSrdEnabled"),
            enaSrdUdpSpecification: s.optionalStructure("EnaSrdUdpSpecification")
        )
    }
}

extension EnaSrdUdpSpecificationRequest: Given {
    static func given(_ s: inout InputSampler) -> EnaSrdUdpSpecificationRequest {
        EnaSrdUdpSpecificationRequest(
            enaSrdUdpEnabled: s.optionalBool("EnaSrdUdpEnabled")
        )
    }
}

extension EnclaveOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> EnclaveOptionsRequest {
        EnclaveOptionsRequest(
            enabled: s.optionalBool("Enabled")
        )
    }
}

extension Filter: Given {
    static func given(_ s: inout InputSampler) -> Filter {
        Filter(
            name: s.optionalText("Name"),
            values: s.optionalTexts("Values")
        )
    }
}

extension GetConsoleOutputRequest: Given {
    static func given(_ s: inout InputSampler) -> GetConsoleOutputRequest {
        GetConsoleOutputRequest(
            instanceId: s.text("InstanceId"),
            latest: s.optionalBool("Latest"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension HibernationOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> HibernationOptionsRequest {
        HibernationOptionsRequest(
            configured: s.optionalBool("Configured")
        )
    }
}

extension IamInstanceProfileSpecification: Given {
    static func given(_ s: inout InputSampler) -> IamInstanceProfileSpecification {
        IamInstanceProfileSpecification(
            arn: s.optionalText("Arn"),
            name: s.optionalText("Name")
        )
    }
}

extension ImportKeyPairRequest: Given {
    static func given(_ s: inout InputSampler) -> ImportKeyPairRequest {
        ImportKeyPairRequest(
            tagSpecifications: s.optionalStructures("TagSpecifications"),
            dryRun: s.optionalBool("DryRun"),
            keyName: s.text("KeyName"),
            publicKeyMaterial: s.blob("PublicKeyMaterial")
        )
    }
}

extension InstanceBlockDeviceMappingSpecification: Given {
    static func given(_ s: inout InputSampler) -> InstanceBlockDeviceMappingSpecification {
        InstanceBlockDeviceMappingSpecification(
            deviceName: s.optionalText("DeviceName"),
            ebs: s.optionalStructure("Ebs"),
            virtualName: s.optionalText("VirtualName"),
            noDevice: s.optionalText("NoDevice")
        )
    }
}

extension InstanceIpv6Address: Given {
    static func given(_ s: inout InputSampler) -> InstanceIpv6Address {
        InstanceIpv6Address(
            ipv6Address: s.optionalText("Ipv6Address"),
            isPrimaryIpv6: s.optionalBool("IsPrimaryIpv6")
        )
    }
}

extension InstanceMaintenanceOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> InstanceMaintenanceOptionsRequest {
        InstanceMaintenanceOptionsRequest(
            autoRecovery: s.optionalText("AutoRecovery")
        )
    }
}

extension InstanceMarketOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> InstanceMarketOptionsRequest {
        InstanceMarketOptionsRequest(
            marketType: s.optionalText("MarketType"),
            spotOptions: s.optionalStructure("SpotOptions")
        )
    }
}

extension InstanceMetadataOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> InstanceMetadataOptionsRequest {
        InstanceMetadataOptionsRequest(
            httpTokens: s.optionalText("HttpTokens"),
            httpPutResponseHopLimit: s.optionalInt("HttpPutResponseHopLimit"),
            httpEndpoint: s.optionalText("HttpEndpoint"),
            httpProtocolIpv6: s.optionalText("HttpProtocolIpv6"),
            instanceMetadataTags: s.optionalText("InstanceMetadataTags")
        )
    }
}

extension InstanceNetworkInterfaceSpecification: Given {
    static func given(_ s: inout InputSampler) -> InstanceNetworkInterfaceSpecification {
        InstanceNetworkInterfaceSpecification(
            associatePublicIpAddress: s.optionalBool("AssociatePublicIpAddress"),
            deleteOnTermination: s.optionalBool("DeleteOnTermination"),
            description: s.optionalText("Description"),
            deviceIndex: s.optionalInt("DeviceIndex"),
            groups: s.optionalTexts("Groups"),
            ipv6AddressCount: s.optionalInt("Ipv6AddressCount"),
            ipv6Addresses: s.optionalStructures("Ipv6Addresses"),
            networkInterfaceId: s.optionalText("NetworkInterfaceId"),
            privateIpAddress: s.optionalText("PrivateIpAddress"),
            privateIpAddresses: s.optionalStructures("PrivateIpAddresses"),
            secondaryPrivateIpAddressCount: s.optionalInt("SecondaryPrivateIpAddressCount"),
            subnetId: s.optionalText("SubnetId"),
            associateCarrierIpAddress: s.optionalBool("AssociateCarrierIpAddress"),
            interfaceType: s.optionalText("InterfaceType"),
            networkCardIndex: s.optionalInt("NetworkCardIndex"),
            ipv4Prefixes: s.optionalStructures("Ipv4Prefixes"),
            ipv4PrefixCount: s.optionalInt("Ipv4PrefixCount"),
            ipv6Prefixes: s.optionalStructures("Ipv6Prefixes"),
            ipv6PrefixCount: s.optionalInt("Ipv6PrefixCount"),
            primaryIpv6: s.optionalBool("PrimaryIpv6"),
            enaSrdSpecification: s.optionalStructure("EnaSrdSpecification"),
            connectionTrackingSpecification: s.optionalStructure("ConnectionTrackingSpecification"),
            enaQueueCount: s.optionalInt("EnaQueueCount")
        )
    }
}

extension InstanceNetworkPerformanceOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> InstanceNetworkPerformanceOptionsRequest {
        InstanceNetworkPerformanceOptionsRequest(
            bandwidthWeighting: s.optionalText("BandwidthWeighting")
        )
    }
}

extension InstanceSecondaryInterfacePrivateIpAddressRequest: Given {
    static func given(_ s: inout InputSampler) -> InstanceSecondaryInterfacePrivateIpAddressRequest {
        InstanceSecondaryInterfacePrivateIpAddressRequest(
            privateIpAddress: s.text("PrivateIpAddress")
        )
    }
}

extension InstanceSecondaryInterfaceSpecificationRequest: Given {
    static func given(_ s: inout InputSampler) -> InstanceSecondaryInterfaceSpecificationRequest {
        InstanceSecondaryInterfaceSpecificationRequest(
            deleteOnTermination: s.optionalBool("DeleteOnTermination"),
            deviceIndex: s.optionalInt("DeviceIndex"),
            privateIpAddresses: s.optionalStructures("PrivateIpAddresses"),
            privateIpAddressCount: s.optionalInt("PrivateIpAddressCount"),
            secondarySubnetId: s.optionalText("SecondarySubnetId"),
            interfaceType: s.optionalText("InterfaceType"),
            networkCardIndex: s.optionalInt("NetworkCardIndex")
        )
    }
}

extension IpPermission: Given {
    static func given(_ s: inout InputSampler) -> IpPermission {
        IpPermission(
            ipProtocol: s.optionalText("IpProtocol"),
            fromPort: s.optionalInt("FromPort"),
            toPort: s.optionalInt("ToPort"),
            userIdGroupPairs: s.optionalStructures("UserIdGroupPairs"),
            ipRanges: s.optionalStructures("IpRanges"),
            ipv6Ranges: s.optionalStructures("Ipv6Ranges"),
            prefixListIds: s.optionalStructures("PrefixListIds")
        )
    }
}

extension IpRange: Given {
    static func given(_ s: inout InputSampler) -> IpRange {
        IpRange(
            description: s.optionalText("Description"),
            cidrIp: s.optionalText("CidrIp")
        )
    }
}

extension Ipv4PrefixSpecificationRequest: Given {
    static func given(_ s: inout InputSampler) -> Ipv4PrefixSpecificationRequest {
        Ipv4PrefixSpecificationRequest(
            ipv4Prefix: s.optionalText("Ipv4Prefix")
        )
    }
}

extension Ipv6PrefixSpecificationRequest: Given {
    static func given(_ s: inout InputSampler) -> Ipv6PrefixSpecificationRequest {
        Ipv6PrefixSpecificationRequest(
            ipv6Prefix: s.optionalText("Ipv6Prefix")
        )
    }
}

extension Ipv6Range: Given {
    static func given(_ s: inout InputSampler) -> Ipv6Range {
        Ipv6Range(
            description: s.optionalText("Description"),
            cidrIpv6: s.optionalText("CidrIpv6")
        )
    }
}

extension LaunchTemplateSpecification: Given {
    static func given(_ s: inout InputSampler) -> LaunchTemplateSpecification {
        LaunchTemplateSpecification(
            launchTemplateId: s.optionalText("LaunchTemplateId"),
            launchTemplateName: s.optionalText("LaunchTemplateName"),
            version: s.optionalText("Version")
        )
    }
}

extension LicenseConfigurationRequest: Given {
    static func given(_ s: inout InputSampler) -> LicenseConfigurationRequest {
        LicenseConfigurationRequest(
            licenseConfigurationArn: s.optionalText("LicenseConfigurationArn")
        )
    }
}

extension ModifyInstanceAttributeRequest: Given {
    static func given(_ s: inout InputSampler) -> ModifyInstanceAttributeRequest {
        ModifyInstanceAttributeRequest(
            sourceDestCheck: s.optionalStructure("SourceDestCheck"),
            disableApiStop: s.optionalStructure("DisableApiStop"),
            dryRun: s.optionalBool("DryRun"),
            instanceId: s.text("InstanceId"),
            attribute: s.optionalText("Attribute"),
            value: s.optionalText("Value"),
            blockDeviceMappings: s.optionalStructures("BlockDeviceMappings"),
            disableApiTermination: s.optionalStructure("DisableApiTermination"),
            instanceType: s.optionalStructure("InstanceType"),
            kernel: s.optionalStructure("Kernel"),
            ramdisk: s.optionalStructure("Ramdisk"),
            userData: s.optionalStructure("UserData"),
            instanceInitiatedShutdownBehavior: s.optionalStructure("InstanceInitiatedShutdownBehavior"),
            groups: s.optionalTexts("Groups"),
            ebsOptimized: s.optionalStructure("EbsOptimized"),
            sriovNetSupport: s.optionalStructure("SriovNetSupport"),
            enaSupport: s.optionalStructure("EnaSupport")
        )
    }
}

extension ModifyInstanceMetadataOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> ModifyInstanceMetadataOptionsRequest {
        ModifyInstanceMetadataOptionsRequest(
            instanceId: s.text("InstanceId"),
            httpTokens: s.optionalText("HttpTokens"),
            httpPutResponseHopLimit: s.optionalInt("HttpPutResponseHopLimit"),
            httpEndpoint: s.optionalText("HttpEndpoint"),
            dryRun: s.optionalBool("DryRun"),
            httpProtocolIpv6: s.optionalText("HttpProtocolIpv6"),
            instanceMetadataTags: s.optionalText("InstanceMetadataTags")
        )
    }
}

extension OperatorRequest: Given {
    static func given(_ s: inout InputSampler) -> OperatorRequest {
        OperatorRequest(
            principal: s.optionalText("Principal")
        )
    }
}

extension Placement: Given {
    static func given(_ s: inout InputSampler) -> Placement {
        Placement(
            availabilityZoneId: s.optionalText("AvailabilityZoneId"),
            affinity: s.optionalText("Affinity"),
            groupName: s.optionalText("GroupName"),
            partitionNumber: s.optionalInt("PartitionNumber"),
            hostId: s.optionalText("HostId"),
            tenancy: s.optionalText("Tenancy"),
            spreadDomain: s.optionalText("SpreadDomain"),
            hostResourceGroupArn: s.optionalText("HostResourceGroupArn"),
            groupId: s.optionalText("GroupId"),
            availabilityZone: s.optionalText("AvailabilityZone")
        )
    }
}

extension PrefixListId: Given {
    static func given(_ s: inout InputSampler) -> PrefixListId {
        PrefixListId(
            description: s.optionalText("Description"),
            prefixListId: s.optionalText("PrefixListId")
        )
    }
}

extension PrivateDnsNameOptionsRequest: Given {
    static func given(_ s: inout InputSampler) -> PrivateDnsNameOptionsRequest {
        PrivateDnsNameOptionsRequest(
            hostnameType: s.optionalText("HostnameType"),
            enableResourceNameDnsARecord: s.optionalBool("EnableResourceNameDnsARecord"),
            enableResourceNameDnsAAAARecord: s.optionalBool("EnableResourceNameDnsAAAARecord")
        )
    }
}

extension PrivateIpAddressSpecification: Given {
    static func given(_ s: inout InputSampler) -> PrivateIpAddressSpecification {
        PrivateIpAddressSpecification(
            primary: s.optionalBool("Primary"),
            privateIpAddress: s.optionalText("PrivateIpAddress")
        )
    }
}

extension RebootInstancesRequest: Given {
    static func given(_ s: inout InputSampler) -> RebootInstancesRequest {
        RebootInstancesRequest(
            instanceIds: s.texts("InstanceIds"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension ReplaceIamInstanceProfileAssociationRequest: Given {
    static func given(_ s: inout InputSampler) -> ReplaceIamInstanceProfileAssociationRequest {
        ReplaceIamInstanceProfileAssociationRequest(
            iamInstanceProfile: s.structure("IamInstanceProfile"),
            associationId: s.text("AssociationId"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension RevokeSecurityGroupEgressRequest: Given {
    static func given(_ s: inout InputSampler) -> RevokeSecurityGroupEgressRequest {
        RevokeSecurityGroupEgressRequest(
            securityGroupRuleIds: s.optionalTexts("SecurityGroupRuleIds"),
            dryRun: s.optionalBool("DryRun"),
            groupId: s.text("GroupId"),
            sourceSecurityGroupName: s.optionalText("SourceSecurityGroupName"),
            sourceSecurityGroupOwnerId: s.optionalText("SourceSecurityGroupOwnerId"),
            ipProtocol: s.optionalText("IpProtocol"),
            fromPort: s.optionalInt("FromPort"),
            toPort: s.optionalInt("ToPort"),
            cidrIp: s.optionalText("CidrIp"),
            ipPermissions: s.optionalStructures("IpPermissions")
        )
    }
}

extension RevokeSecurityGroupIngressRequest: Given {
    static func given(_ s: inout InputSampler) -> RevokeSecurityGroupIngressRequest {
        RevokeSecurityGroupIngressRequest(
            cidrIp: s.optionalText("CidrIp"),
            fromPort: s.optionalInt("FromPort"),
            groupId: s.optionalText("GroupId"),
            groupName: s.optionalText("GroupName"),
            ipPermissions: s.optionalStructures("IpPermissions"),
            ipProtocol: s.optionalText("IpProtocol"),
            sourceSecurityGroupName: s.optionalText("SourceSecurityGroupName"),
            sourceSecurityGroupOwnerId: s.optionalText("SourceSecurityGroupOwnerId"),
            toPort: s.optionalInt("ToPort"),
            securityGroupRuleIds: s.optionalTexts("SecurityGroupRuleIds"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension RunInstancesMonitoringEnabled: Given {
    static func given(_ s: inout InputSampler) -> RunInstancesMonitoringEnabled {
        RunInstancesMonitoringEnabled(
            enabled: s.bool("Enabled")
        )
    }
}

extension RunInstancesRequest: Given {
    static func given(_ s: inout InputSampler) -> RunInstancesRequest {
        RunInstancesRequest(
            blockDeviceMappings: s.optionalStructures("BlockDeviceMappings"),
            imageId: s.optionalText("ImageId"),
            instanceType: s.optionalText("InstanceType"),
            ipv6AddressCount: s.optionalInt("Ipv6AddressCount"),
            ipv6Addresses: s.optionalStructures("Ipv6Addresses"),
            kernelId: s.optionalText("KernelId"),
            keyName: s.optionalText("KeyName"),
            maxCount: s.int("MaxCount"),
            minCount: s.int("MinCount"),
            monitoring: s.optionalStructure("Monitoring"),
            placement: s.optionalStructure("Placement"),
            ramdiskId: s.optionalText("RamdiskId"),
            securityGroupIds: s.optionalTexts("SecurityGroupIds"),
            securityGroups: s.optionalTexts("SecurityGroups"),
            subnetId: s.optionalText("SubnetId"),
            userData: s.optionalText("UserData"),
            elasticGpuSpecification: s.optionalStructures("ElasticGpuSpecification"),
            elasticInferenceAccelerators: s.optionalStructures("ElasticInferenceAccelerators"),
            tagSpecifications: s.optionalStructures("TagSpecifications"),
            launchTemplate: s.optionalStructure("LaunchTemplate"),
            instanceMarketOptions: s.optionalStructure("InstanceMarketOptions"),
            creditSpecification: s.optionalStructure("CreditSpecification"),
            cpuOptions: s.optionalStructure("CpuOptions"),
            capacityReservationSpecification: s.optionalStructure("CapacityReservationSpecification"),
            hibernationOptions: s.optionalStructure("HibernationOptions"),
            licenseSpecifications: s.optionalStructures("LicenseSpecifications"),
            metadataOptions: s.optionalStructure("MetadataOptions"),
            enclaveOptions: s.optionalStructure("EnclaveOptions"),
            privateDnsNameOptions: s.optionalStructure("PrivateDnsNameOptions"),
            maintenanceOptions: s.optionalStructure("MaintenanceOptions"),
            disableApiStop: s.optionalBool("DisableApiStop"),
            enablePrimaryIpv6: s.optionalBool("EnablePrimaryIpv6"),
            networkPerformanceOptions: s.optionalStructure("NetworkPerformanceOptions"),
            operator: s.optionalStructure("Operator"),
            secondaryInterfaces: s.optionalStructures("SecondaryInterfaces"),
            dryRun: s.optionalBool("DryRun"),
            disableApiTermination: s.optionalBool("DisableApiTermination"),
            instanceInitiatedShutdownBehavior: s.optionalText("InstanceInitiatedShutdownBehavior"),
            privateIpAddress: s.optionalText("PrivateIpAddress"),
            clientToken: s.optionalText("ClientToken"),
            additionalInfo: s.optionalText("AdditionalInfo"),
            networkInterfaces: s.optionalStructures("NetworkInterfaces"),
            iamInstanceProfile: s.optionalStructure("IamInstanceProfile"),
            ebsOptimized: s.optionalBool("EbsOptimized")
        )
    }
}

extension SpotMarketOptions: Given {
    static func given(_ s: inout InputSampler) -> SpotMarketOptions {
        SpotMarketOptions(
            maxPrice: s.optionalText("MaxPrice"),
            spotInstanceType: s.optionalText("SpotInstanceType"),
            blockDurationMinutes: s.optionalInt("BlockDurationMinutes"),
            validUntil: s.optionalTimestamp("ValidUntil"),
            instanceInterruptionBehavior: s.optionalText("InstanceInterruptionBehavior")
        )
    }
}

extension StartInstancesRequest: Given {
    static func given(_ s: inout InputSampler) -> StartInstancesRequest {
        StartInstancesRequest(
            instanceIds: s.texts("InstanceIds"),
            additionalInfo: s.optionalText("AdditionalInfo"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension StopInstancesRequest: Given {
    static func given(_ s: inout InputSampler) -> StopInstancesRequest {
        StopInstancesRequest(
            instanceIds: s.texts("InstanceIds"),
            hibernate: s.optionalBool("Hibernate"),
            skipOsShutdown: s.optionalBool("SkipOsShutdown"),
            dryRun: s.optionalBool("DryRun"),
            force: s.optionalBool("Force")
        )
    }
}

extension Tag: Given {
    static func given(_ s: inout InputSampler) -> Tag {
        Tag(
            key: s.optionalText("Key"),
            value: s.optionalText("Value")
        )
    }
}

extension TagSpecification: Given {
    static func given(_ s: inout InputSampler) -> TagSpecification {
        TagSpecification(
            resourceType: s.optionalText("ResourceType"),
            tags: s.optionalStructures("Tags")
        )
    }
}

extension TerminateInstancesRequest: Given {
    static func given(_ s: inout InputSampler) -> TerminateInstancesRequest {
        TerminateInstancesRequest(
            instanceIds: s.texts("InstanceIds"),
            force: s.optionalBool("Force"),
            skipOsShutdown: s.optionalBool("SkipOsShutdown"),
            dryRun: s.optionalBool("DryRun")
        )
    }
}

extension UserIdGroupPair: Given {
    static func given(_ s: inout InputSampler) -> UserIdGroupPair {
        UserIdGroupPair(
            description: s.optionalText("Description"),
            userId: s.optionalText("UserId"),
            groupName: s.optionalText("GroupName"),
            groupId: s.optionalText("GroupId"),
            vpcId: s.optionalText("VpcId"),
            vpcPeeringConnectionId: s.optionalText("VpcPeeringConnectionId"),
            peeringStatus: s.optionalText("PeeringStatus")
        )
    }
}
